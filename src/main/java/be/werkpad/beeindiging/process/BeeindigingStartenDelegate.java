package be.werkpad.beeindiging.process;

import static be.werkpad.beeindiging.process.BeeindigingProcess.HEEFT_PLAATSING;
import static be.werkpad.beeindiging.process.BeeindigingProcess.KEUZE_VERVOLG;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.beeindiging.BeeindigingStarten;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Beëindiging starten". */
@ProcessBean
class BeeindigingStartenDelegate extends UseCaseDelegate {
    private final BeeindigingStarten beeindigingStarten;

    BeeindigingStartenDelegate(BeeindigingStarten beeindigingStarten) {
        this.beeindigingStarten = beeindigingStarten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        HEEFT_PLAATSING.set(execution, beeindigingStarten.voor(TRAJECT_ID.from(execution)));
        KEUZE_VERVOLG.set(execution, null);
    }
}
