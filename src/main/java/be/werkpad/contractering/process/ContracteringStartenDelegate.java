package be.werkpad.contractering.process;

import static be.werkpad.engine.ProcessVariables.BIJKOMEND;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.engine.ProcessVariables.WERKPOST_ID;

import be.werkpad.contractering.ContracteringStarten;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Contractering starten". */
@ProcessBean
class ContracteringStartenDelegate extends UseCaseDelegate {
    private final ContracteringStarten contracteringStarten;

    ContracteringStartenDelegate(ContracteringStarten contracteringStarten) {
        this.contracteringStarten = contracteringStarten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        contracteringStarten.voor(
                TRAJECT_ID.from(execution), WERKPOST_ID.from(execution), "ja".equals(BIJKOMEND.find(execution)));
    }
}
