package be.werkpad.termijn;

import java.util.List;

/** The engine's side of the deadlines of a traject. */
public interface EngineTermijnen {
    /** Every waiting timer and open task that takes its date from a deadline. */
    List<EngineTermijn> van(String trajectcode);

    /** Lets timers and due dates of tasks read their deadline again. */
    void volg(long trajectId, String trajectcode);
}
