package be.werkpad.proefperiode.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code proefperiode}. */
public final class ProefperiodeProcess {
    public static final String KEY = "proefperiode";
    /** B8, the choice of the client. */
    public static final ProcessVariable<String> KEUZE_PROEF = new ProcessVariable<>("keuzeProef", String.class);
    /** B8W, the answer of the werkgever. */
    public static final ProcessVariable<String> ANTWOORD_WERKGEVER =
            new ProcessVariable<>("antwoordWerkgeverProef", String.class);

    private ProefperiodeProcess() {}
}
