package be.werkpad.opvolging.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.opvolging.OpvolgingStarten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Opvolging starten". */
@ProcessBean
class OpvolgingStartenDelegate extends UseCaseDelegate {
    private final OpvolgingStarten opvolgingStarten;

    OpvolgingStartenDelegate(OpvolgingStarten opvolgingStarten) {
        this.opvolgingStarten = opvolgingStarten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        opvolgingStarten.voor(PLAATSING_ID.from(execution));
    }
}
