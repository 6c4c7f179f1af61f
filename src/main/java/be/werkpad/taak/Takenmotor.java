package be.werkpad.taak;

import java.util.List;
import java.util.Map;

/** What the inbox asks of the process engine. */
public interface Takenmotor {
    /** The form-js schema a task was deployed with. */
    String formulier(String taakId);

    /** Ids, enums, flags and dates of the process the task is in. */
    Map<String, Object> procesvariabelen(String taakId);

    /** Completes the task; the engine-side listener checks and stores the answers. */
    void voltooi(String taakId, Map<String, Object> antwoorden);

    void wijsToe(String taakId, String account);

    void geefTerug(String taakId);

    /** Ids of all open tasks of trajecten, to compare the inbox with. */
    List<String> openTaken();
}
