package be.werkpad.document.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.FailedStep;
import be.werkpad.engine.FailedStepListener;
import be.werkpad.engine.ProcessGateway;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A document that cannot be made becomes a task for a person; the process that needs it waits where it is (C.5 12). */
@Component
class MislukteDocumentenMelden implements FailedStepListener {
    private static final String OPMAKEN = "documentOpmakenDelegate";

    private final ProcessGateway processen;

    MislukteDocumentenMelden(ProcessGateway processen) {
        this.processen = processen;
    }

    @Override
    public void gaveUp(FailedStep step) {
        var soort = step.inputs().get(DocumentOpmakenDelegate.DOCUMENTSOORT.name());
        var trajectId = TRAJECT_ID.find(step.variables());
        if (!step.bean().equals(OPMAKEN) || soort == null || trajectId == null) {
            return;
        }
        var variabelen = new HashMap<String, Object>();
        variabelen.put(TRAJECT_ID.name(), trajectId);
        variabelen.put(DocumentOpmakenDelegate.DOCUMENTSOORT.name(), soort);
        variabelen.put(DocumentHandmatigProcess.STAP_ID.name(), step.id());
        var plaatsingId = PLAATSING_ID.find(step.variables());
        if (plaatsingId != null) {
            variabelen.put(PLAATSING_ID.name(), plaatsingId);
        }
        processen.start(DocumentHandmatigProcess.KEY, step.trajectcode(), variabelen);
    }

    @Override
    public void isOver(FailedStep step) {
        processen.sendToAll(
                DocumentHandmatigProcess.STAP_LOOPT_WEER,
                step.trajectcode(),
                Map.of(DocumentHandmatigProcess.STAP_ID.name(), step.id()));
    }
}
