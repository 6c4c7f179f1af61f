package be.werkpad.formulier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Adds to a form, at the moment it is shown in our own pages, what may not stay in the engine: lists of people or
 * werkposten, the options a client chooses from. Camunda Tasklist shows the form without it (domein G.7).
 */
public interface Formulierverrijker {
    String formulier();

    /**
     * @param schema the form-js schema, to be changed in place
     * @param gegevens the data shown in the form, to be added to
     * @param procesvariabelen ids and flags of the process
     */
    void verrijk(ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen);
}
