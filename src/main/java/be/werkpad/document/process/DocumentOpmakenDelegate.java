package be.werkpad.document.process;

import static be.werkpad.document.process.DocumentHandmatigProcess.HANDMATIG_DOCUMENT_ID;
import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.ProcesdocumentOpmaken;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.ProcessVariable;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Document opmaken: …". The input {@code documentsoort} in the model says which document. */
@ProcessBean
class DocumentOpmakenDelegate extends UseCaseDelegate {
    static final ProcessVariable<String> DOCUMENTSOORT = new ProcessVariable<>("documentsoort", String.class);
    /** JA when a version that was signed before does not do; else absent. */
    private static final ProcessVariable<String> OPNIEUW = new ProcessVariable<>("opnieuw", String.class);

    private final ProcesdocumentOpmaken documentOpmaken;

    DocumentOpmakenDelegate(ProcesdocumentOpmaken documentOpmaken) {
        this.documentOpmaken = documentOpmaken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var soort =
                Documentsoort.van(String.valueOf(DOCUMENTSOORT.find(execution)).strip());
        documentOpmaken.voor(
                new Documentreeks(TRAJECT_ID.from(execution), PLAATSING_ID.find(execution), soort),
                HANDMATIG_DOCUMENT_ID.find(execution),
                "JA".equals(OPNIEUW.find(execution)));
        execution.removeVariable(HANDMATIG_DOCUMENT_ID.name());
    }
}
