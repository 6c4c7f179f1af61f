package be.werkpad.proefperiode.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code proefperiode}. */
public final class ProefperiodeProcess {
    public static final String KEY = "proefperiode";
    /** Tells the trial that it goes on where its extension begins: with the talk at its end. */
    static final ProcessVariable<Boolean> VERLENGD = new ProcessVariable<>("proefVerlengd", Boolean.class);

    /** After a werkmeting: whether the next one still falls in the trial. */
    static final ProcessVariable<Boolean> NOG_EEN_WERKMETING = new ProcessVariable<>("nogEenWerkmeting", Boolean.class);

    private ProefperiodeProcess() {}
}
