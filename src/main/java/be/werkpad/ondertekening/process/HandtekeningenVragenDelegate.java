package be.werkpad.ondertekening.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.ondertekening.HandtekeningenVragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Service task "Handtekeningen vragen: …". The process goes on at once; signing is a process of its own. The input
 * {@code documentsoort} in the model says which document.
 */
@ProcessBean
class HandtekeningenVragenDelegate extends UseCaseDelegate {
    private final HandtekeningenVragen handtekeningenVragen;

    HandtekeningenVragenDelegate(HandtekeningenVragen handtekeningenVragen) {
        this.handtekeningenVragen = handtekeningenVragen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        handtekeningenVragen.voor(OndertekeningProcess.reeks(execution));
    }
}
