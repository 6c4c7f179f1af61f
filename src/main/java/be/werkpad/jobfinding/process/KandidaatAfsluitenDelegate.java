package be.werkpad.jobfinding.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.engine.ProcessVariables.WERKPOST_ID;
import static be.werkpad.jobfinding.process.JobfindingProcess.ANTWOORD_WERKGEVER;
import static be.werkpad.jobfinding.process.JobfindingProcess.KEUZE_BEZOEK;
import static be.werkpad.jobfinding.process.JobfindingProcess.VERVOER;
import static be.werkpad.jobfinding.process.JobfindingProcess.WERKBEGELEIDER;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.jobfinding.KandidaatAfsluiten;
import be.werkpad.jobfinding.KandidaatAfsluiten.Bekend;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Kandidaat afsluiten". */
@ProcessBean
class KandidaatAfsluitenDelegate extends UseCaseDelegate {
    private final KandidaatAfsluiten kandidaatAfsluiten;

    KandidaatAfsluitenDelegate(KandidaatAfsluiten kandidaatAfsluiten) {
        this.kandidaatAfsluiten = kandidaatAfsluiten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var bekend = new Bekend(
                VERVOER.find(execution),
                WERKBEGELEIDER.find(execution),
                ANTWOORD_WERKGEVER.find(execution),
                KEUZE_BEZOEK.find(execution));
        kandidaatAfsluiten.voor(TRAJECT_ID.from(execution), WERKPOST_ID.from(execution), bekend);
        JobfindingProcess.PER_KANDIDAAT.forEach(variable -> variable.set(execution, null));
    }
}
