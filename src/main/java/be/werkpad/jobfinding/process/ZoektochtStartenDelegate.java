package be.werkpad.jobfinding.process;

import static be.werkpad.engine.ProcessVariables.BIJKOMEND;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.jobfinding.process.JobfindingProcess.ZOEKTOCHT;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.jobfinding.ZoektochtStarten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Zoektocht starten". */
@ProcessBean
class ZoektochtStartenDelegate extends UseCaseDelegate {
    private final ZoektochtStarten zoektochtStarten;

    ZoektochtStartenDelegate(ZoektochtStarten zoektochtStarten) {
        this.zoektochtStarten = zoektochtStarten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        ZOEKTOCHT.set(execution, execution.getProcessInstanceId());
        zoektochtStarten.voor(TRAJECT_ID.from(execution), "ja".equals(BIJKOMEND.find(execution)));
    }
}
