package be.werkpad.document.process;

import static be.werkpad.document.process.DocumentHandmatigProcess.HANDMATIG_DOCUMENT_ID;
import static be.werkpad.document.process.DocumentHandmatigProcess.STAP_ID;

import be.werkpad.engine.FailedSteps;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Stap hervatten": the step that could not make a document tries again, or goes on with the one there is. */
@ProcessBean
class StapHervattenDelegate extends UseCaseDelegate {
    private final FailedSteps stappen;

    StapHervattenDelegate(FailedSteps stappen) {
        this.stappen = stappen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var document = HANDMATIG_DOCUMENT_ID.find(execution);
        stappen.tryAgain(
                STAP_ID.from(execution), document == null ? Map.of() : Map.of(HANDMATIG_DOCUMENT_ID.name(), document));
    }
}
