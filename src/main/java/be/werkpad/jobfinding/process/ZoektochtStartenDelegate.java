package be.werkpad.jobfinding.process;

import static be.werkpad.engine.ProcessVariables.BIJKOMEND;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

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
        zoektochtStarten.voor(TRAJECT_ID.from(execution), "ja".equals(BIJKOMEND.find(execution)));
    }
}
