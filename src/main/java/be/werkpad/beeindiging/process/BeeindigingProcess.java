package be.werkpad.beeindiging.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code beeindiging-overdracht}. */
public final class BeeindigingProcess {
    public static final String KEY = "beeindiging-overdracht";
    public static final ProcessVariable<Boolean> HEEFT_PLAATSING =
            new ProcessVariable<>("heeftPlaatsing", Boolean.class);
    /** B11, the choice of the client; the gateways also read it when nobody could choose. */
    public static final ProcessVariable<String> KEUZE_VERVOLG = new ProcessVariable<>("keuzeVervolg", String.class);

    private BeeindigingProcess() {}
}
