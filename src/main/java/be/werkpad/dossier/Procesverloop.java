package be.werkpad.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the processes of a traject stand and how they came there, asked of the engine. */
public interface Procesverloop {
    /** All processes of a traject: the running ones first, and of those the phase of the traject; then the newest. */
    List<Proces> van(String trajectcode);

    /** The model of a process as it was when it started (BPMN 2.0); empty when it is not of this traject. */
    Optional<byte[]> tekening(String trajectcode, String instantieId);

    /**
     * One run of a process.
     *
     * @param stappen in the order in which they began
     */
    record Proces(String instantieId, String naam, int versie, boolean loopt, Instant begonnen, List<Stap> stappen) {
        public List<Stap> nu() {
            return stappen.stream().filter(Stap::isNu).toList();
        }
    }

    /**
     * One visit to an element of a model.
     *
     * @param klaar null while the process is there
     * @param vervallen it ended because something else happened
     */
    record Stap(
            String elementId,
            String naam,
            Soort soort,
            Instant begonnen,
            @Nullable Instant klaar,
            boolean vervallen) {
        public boolean isNu() {
            return klaar == null;
        }
    }

    /** What kind of step it is, for who reads the list. */
    enum Soort {
        /** Somebody does it. */
        TAAK,
        /** Werkpad does it. */
        AUTOMATISCH,
        /** It waits for a date or for a message. */
        WACHTEN,
        /** Another process. */
        DEELPROCES,
        /** Start, end, crossing. */
        ANDERE
    }
}
