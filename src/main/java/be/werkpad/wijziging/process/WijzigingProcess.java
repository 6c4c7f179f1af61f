package be.werkpad.wijziging.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of the part "Wijziging" of model {@code begeleid-werken-traject}. */
public final class WijzigingProcess {
    public static final String KEY = "begeleid-werken-traject";
    /** The change touches a werkpost where the client works; {@code plaatsingId} tells which. */
    public static final ProcessVariable<Boolean> RAAKT_PLAATSING =
            new ProcessVariable<>("raaktPlaatsing", Boolean.class);

    private WijzigingProcess() {}
}
