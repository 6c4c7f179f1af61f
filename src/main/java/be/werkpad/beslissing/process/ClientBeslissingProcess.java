package be.werkpad.beslissing.process;

import be.werkpad.engine.ProcessVariable;

/** What code knows of the model {@code client-beslissing}. */
public final class ClientBeslissingProcess {
    public static final String KEY = "client-beslissing";
    public static final ProcessVariable<String> VRAAGCODE = new ProcessVariable<>("vraagcode", String.class);
    /** Set when options are prepared. */
    public static final ProcessVariable<Long> BESLISSING_ID = new ProcessVariable<>("beslissingId", Long.class);
    /** A Richting, or LATER, STOPPEN or ANDERS. */
    public static final ProcessVariable<String> KEUZE = new ProcessVariable<>("keuze", String.class);
    /** The client asked for time as often as the norm allows. */
    public static final ProcessVariable<Boolean> UITSTEL_OP = new ProcessVariable<>("uitstelOp", Boolean.class);

    private ClientBeslissingProcess() {}
}
