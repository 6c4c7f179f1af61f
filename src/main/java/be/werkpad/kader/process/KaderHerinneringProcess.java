package be.werkpad.kader.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code kader-herinnering}. */
public final class KaderHerinneringProcess {
    public static final String KEY = "kader-herinnering";

    /** Nothing is left to remind of. */
    public static final ProcessVariable<Boolean> VOLLEDIG = new ProcessVariable<>("kaderVolledig", Boolean.class);

    private KaderHerinneringProcess() {}
}
