package be.werkpad.wijziging.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.wijziging.process.WijzigingProcess.INGEGAAN;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.wijziging.IngangsdagBepalen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Ingangsdag bepalen". */
@ProcessBean
class IngangsdagBepalenDelegate extends UseCaseDelegate {
    private final IngangsdagBepalen useCase;

    IngangsdagBepalenDelegate(IngangsdagBepalen useCase) {
        this.useCase = useCase;
    }

    @Override
    protected void run(DelegateExecution execution) {
        INGEGAAN.set(
                execution,
                useCase.voor(
                        TRAJECT_ID.from(execution), PLAATSING_ID.find(execution), execution.getProcessInstanceId()));
    }
}
