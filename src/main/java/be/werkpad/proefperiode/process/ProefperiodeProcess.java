package be.werkpad.proefperiode.process;

/** What the code must know of model {@code proefperiode}. */
public final class ProefperiodeProcess {
    public static final String KEY = "proefperiode";

    private ProefperiodeProcess() {}
}
