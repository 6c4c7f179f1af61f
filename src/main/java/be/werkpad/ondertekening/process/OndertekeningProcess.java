package be.werkpad.ondertekening.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code document-ondertekening}. */
public final class OndertekeningProcess {
    public static final String KEY = "document-ondertekening";
    /** Which completed form the document is about, for kinds that have one paper per event. */
    public static final ProcessVariable<Long> ONDERWERP_ID = new ProcessVariable<>("onderwerpId", Long.class);

    public static final ProcessVariable<Long> ONDERTEKENING_ID = new ProcessVariable<>("ondertekeningId", Long.class);
    public static final ProcessVariable<String> DOCUMENTSOORT = new ProcessVariable<>("documentsoort", String.class);
    /** How the round ended, as in {@code OndertekeningKaart.Status}. */
    public static final ProcessVariable<String> RESULTAAT = new ProcessVariable<>("resultaat", String.class);
    /** This version was signed by all before, so nobody has to sign again. */
    public static final ProcessVariable<Boolean> AL_GETEKEND = new ProcessVariable<>("alGetekend", Boolean.class);

    private OndertekeningProcess() {}
}
