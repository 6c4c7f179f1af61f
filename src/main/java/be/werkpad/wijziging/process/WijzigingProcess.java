package be.werkpad.wijziging.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code wijziging}. */
public final class WijzigingProcess {
    public static final String KEY = "wijziging";
    /** The change touches a werkpost where the client works; {@code plaatsingId} tells which. */
    public static final ProcessVariable<Boolean> RAAKT_PLAATSING =
            new ProcessVariable<>("raaktPlaatsing", Boolean.class);

    private WijzigingProcess() {}
}
