package be.werkpad.assessment;

import be.werkpad.document.DocumentDefinitiefMaken;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.evaluatie.BevragingenStarten;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** The client said yes to the plan, which the profile then tells: the papers become final and the yearly Bevraging starts counting (CH-6b, CH-6c). */
@UseCase
public class PlanGoedkeuren {
    private final DocumentOpmaken opmaken;
    private final DocumentDefinitiefMaken definitief;
    private final BevragingenStarten bevragingen;
    private final Clock clock;

    PlanGoedkeuren(
            DocumentOpmaken opmaken, DocumentDefinitiefMaken definitief, BevragingenStarten bevragingen, Clock clock) {
        this.opmaken = opmaken;
        this.definitief = definitief;
        this.bevragingen = bevragingen;
        this.clock = clock;
    }

    public void voor(long trajectId) {
        opmaken.voor(trajectId, null, Documentsoort.PROFIEL_BIJ_START);
        definitief.naGesprek(new Documentreeks(trajectId, null, Documentsoort.PROFIEL_BIJ_START));
        definitief.naGesprek(new Documentreeks(trajectId, null, Documentsoort.AFSPRAKENNOTA));
        bevragingen.voor(trajectId, LocalDate.now(clock));
    }
}
