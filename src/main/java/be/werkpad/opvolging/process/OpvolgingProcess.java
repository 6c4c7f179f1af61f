package be.werkpad.opvolging.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code opvolging-lus}. */
public final class OpvolgingProcess {
    public static final String KEY = "opvolging-lus";
    /** GELIJK, MINDER or MEER. */
    public static final ProcessVariable<String> ONDERSTEUNING = new ProcessVariable<>("ondersteuning", String.class);
    /** B12, the choice of the client about less support. */
    public static final ProcessVariable<String> KEUZE_NIVEAU = new ProcessVariable<>("keuzeNiveau", String.class);

    private OpvolgingProcess() {}
}
