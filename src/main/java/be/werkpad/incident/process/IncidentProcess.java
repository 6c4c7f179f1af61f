package be.werkpad.incident.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code incident}. */
public final class IncidentProcess {
    public static final String KEY = "incident";
    public static final ProcessVariable<Boolean> NAAR_VERZEKERAAR =
            new ProcessVariable<>("naarVerzekeraar", Boolean.class);
    public static final ProcessVariable<Boolean> NAAR_OVERHEID = new ProcessVariable<>("naarOverheid", Boolean.class);
    /** The answers of the report of this incident; a traject may have more than one incident at once. */
    public static final ProcessVariable<Long> VERSLAG_ID = new ProcessVariable<>("verslagId", Long.class);

    private IncidentProcess() {}
}
