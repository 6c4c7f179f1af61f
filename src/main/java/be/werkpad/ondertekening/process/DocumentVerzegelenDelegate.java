package be.werkpad.ondertekening.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.ondertekening.DocumentVerzegelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Document verzegelen": the page with the signatures and the seal of the dienst. */
@ProcessBean
class DocumentVerzegelenDelegate extends UseCaseDelegate {
    private final DocumentVerzegelen documentVerzegelen;

    DocumentVerzegelenDelegate(DocumentVerzegelen documentVerzegelen) {
        this.documentVerzegelen = documentVerzegelen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        documentVerzegelen.voor(OndertekeningProcess.ONDERTEKENING_ID.from(execution));
    }
}
