package be.werkpad.taak;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** All open tasks of trajecten, to compare the inbox with. */
    List<OpenTaak> openTaken();

    /** The model a task comes from, to draw it. */
    String tekening(String taakId);

    /** @param vervalt to the millisecond, which is as far as the engine keeps it */
    record OpenTaak(
            String id,
            String naam,
            @Nullable String toegewezenAan,
            @Nullable Instant vervalt) {}
}
