package be.werkpad.beeindiging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.beeindiging.BeeindigingenOpmaken;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Beëindigingen opmaken": of the traject and of each plaatsing that ended. */
@ProcessBean
class BeeindigingenOpmakenDelegate extends UseCaseDelegate {
    private final BeeindigingenOpmaken beeindigingenOpmaken;

    BeeindigingenOpmakenDelegate(BeeindigingenOpmaken beeindigingenOpmaken) {
        this.beeindigingenOpmaken = beeindigingenOpmaken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        beeindigingenOpmaken.voor(TRAJECT_ID.from(execution));
    }
}
