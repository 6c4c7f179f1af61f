package be.werkpad.ondertekening.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

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

    /** The document that is signed. */
    static Documentreeks reeks(DelegateExecution execution) {
        return new Documentreeks(
                TRAJECT_ID.from(execution),
                PLAATSING_ID.find(execution),
                Documentsoort.van(DOCUMENTSOORT.from(execution)),
                ONDERWERP_ID.find(execution));
    }
}
