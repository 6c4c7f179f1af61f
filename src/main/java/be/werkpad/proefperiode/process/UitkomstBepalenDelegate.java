package be.werkpad.proefperiode.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.engine.ProcessVariables.UITKOMST;
import static be.werkpad.engine.ProcessVariables.WERKPOST_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.proefperiode.UitkomstBepalen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Uitkomst bepalen"; error {@code proefperiode.verlengingNietToegelaten}. */
@ProcessBean
class UitkomstBepalenDelegate extends UseCaseDelegate {
    private final UitkomstBepalen uitkomstBepalen;

    UitkomstBepalenDelegate(UitkomstBepalen uitkomstBepalen) {
        this.uitkomstBepalen = uitkomstBepalen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var uitkomst = uitkomstBepalen.voor(
                TRAJECT_ID.from(execution), WERKPOST_ID.from(execution), PLAATSING_ID.from(execution));
        UITKOMST.set(execution, uitkomst.name());
    }
}
