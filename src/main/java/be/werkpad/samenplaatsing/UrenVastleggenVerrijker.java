package be.werkpad.samenplaatsing;

import be.werkpad.formulier.Formulierverrijker;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The same warning when hours change during the work (CH-7a). */
@Component
class UrenVastleggenVerrijker implements Formulierverrijker {
    private final AfsprakenVastleggenVerrijker eersteKeer;

    UrenVastleggenVerrijker(AfsprakenVastleggenVerrijker eersteKeer) {
        this.eersteKeer = eersteKeer;
    }

    @Override
    public String formulier() {
        return "uren-vastleggen";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        eersteKeer.verrijk(schema, gegevens, trajectId, procesvariabelen);
    }
}
