package be.werkpad.ondertekening.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
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
        var soort = Documentsoort.van(OndertekeningProcess.DOCUMENTSOORT.from(execution));
        handtekeningenVragen.voor(new Documentreeks(TRAJECT_ID.from(execution), PLAATSING_ID.find(execution), soort));
    }
}
