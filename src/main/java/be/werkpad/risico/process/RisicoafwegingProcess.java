package be.werkpad.risico.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code risico-afweging}. */
public final class RisicoafwegingProcess {
    public static final String KEY = "risico-afweging";
    /** A coordinator must agree. */
    public static final ProcessVariable<Boolean> GROOT_RISICO = new ProcessVariable<>("grootRisico", Boolean.class);
    /** The answers in which it was weighed. */
    public static final ProcessVariable<Long> RISICO_ANTWOORD_ID =
            new ProcessVariable<>("risicoAntwoordId", Long.class);

    private RisicoafwegingProcess() {}
}
