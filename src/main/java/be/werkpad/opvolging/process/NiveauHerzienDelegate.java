package be.werkpad.opvolging.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.opvolging.process.OpvolgingProcess.KEUZE_NIVEAU;
import static be.werkpad.opvolging.process.OpvolgingProcess.ONDERSTEUNING;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.opvolging.NiveauHerzien;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Niveau herzien"; a choice counts for one look only. */
@ProcessBean
class NiveauHerzienDelegate extends UseCaseDelegate {
    private final NiveauHerzien niveauHerzien;

    NiveauHerzienDelegate(NiveauHerzien niveauHerzien) {
        this.niveauHerzien = niveauHerzien;
    }

    @Override
    protected void run(DelegateExecution execution) {
        niveauHerzien.voor(PLAATSING_ID.from(execution), ONDERSTEUNING.from(execution), KEUZE_NIVEAU.find(execution));
        execution.removeVariable(KEUZE_NIVEAU.name());
    }
}
