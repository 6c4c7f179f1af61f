package be.werkpad.engine;

import java.util.Set;

/** Variables that every process of a traject shares. */
public final class ProcessVariables {
    public static final ProcessVariable<Long> TRAJECT_ID = new ProcessVariable<>("trajectId", Long.class);
    public static final ProcessVariable<Long> WERKPOST_ID = new ProcessVariable<>("werkpostId", Long.class);
    public static final ProcessVariable<Long> PLAATSING_ID = new ProcessVariable<>("plaatsingId", Long.class);
    /** What the deadlines of a process are about, when a traject may have several of them at once. */
    public static final ProcessVariable<Long> TERMIJN_ONDERWERP = new ProcessVariable<>("termijnOnderwerp", Long.class);

    public static final ProcessVariable<String> UITKOMST = new ProcessVariable<>("uitkomst", String.class);
    /** "ja" in the phases of a second werkpost that runs beside a first. */
    public static final ProcessVariable<String> BIJKOMEND = new ProcessVariable<>("bijkomend", String.class);

    /** The only variables the engine's history keeps: ids (ontwerp 1). */
    static final Set<String> IN_HISTORY = Set.of(TRAJECT_ID.name(), WERKPOST_ID.name(), PLAATSING_ID.name());

    private ProcessVariables() {}
}
