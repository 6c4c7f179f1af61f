package be.werkpad.ondertekening.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code ondertekening-op-vraag}. */
public final class OndertekeningOpVraagProcess {
    public static final String KEY = "ondertekening-op-vraag";
    /** Not signed, and nobody else looks at it. */
    public static final ProcessVariable<Boolean> AANPASSING_NODIG =
            new ProcessVariable<>("aanpassingNodig", Boolean.class);

    private OndertekeningOpVraagProcess() {}
}
