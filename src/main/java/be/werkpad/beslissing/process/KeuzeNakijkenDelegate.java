package be.werkpad.beslissing.process;

import static be.werkpad.beslissing.process.ClientBeslissingProcess.BESLISSING_ID;
import static be.werkpad.beslissing.process.ClientBeslissingProcess.KEUZE;
import static be.werkpad.beslissing.process.ClientBeslissingProcess.UITSTEL_OP;
import static be.werkpad.beslissing.process.ClientBeslissingProcess.VRAAGCODE;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.beslissing.KeuzeNakijken;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Keuze nakijken". */
@ProcessBean
class KeuzeNakijkenDelegate extends UseCaseDelegate {
    private final KeuzeNakijken keuzeNakijken;

    KeuzeNakijkenDelegate(KeuzeNakijken keuzeNakijken) {
        this.keuzeNakijken = keuzeNakijken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var nagekeken = keuzeNakijken.voor(
                TRAJECT_ID.from(execution), VRAAGCODE.from(execution), BESLISSING_ID.find(execution));
        KEUZE.set(execution, nagekeken.uitkomst());
        UITSTEL_OP.set(execution, nagekeken.uitstelOp());
    }
}
