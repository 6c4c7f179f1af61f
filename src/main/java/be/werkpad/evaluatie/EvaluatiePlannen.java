package be.werkpad.evaluatie;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Opens the yearly Bevraging, some weeks before its date. Opening it again changes nothing. */
@UseCase
public class EvaluatiePlannen {
    private final EvaluatieRepository evaluaties;
    private final TermijnZoeken termijnen;
    private final Audittrail audit;
    private final Clock clock;

    EvaluatiePlannen(EvaluatieRepository evaluaties, TermijnZoeken termijnen, Audittrail audit, Clock clock) {
        this.evaluaties = evaluaties;
        this.termijnen = termijnen;
        this.audit = audit;
        this.clock = clock;
    }

    public void voor(long trajectId) {
        var laatste =
                evaluaties.findFirstByTrajectIdAndSoortOrderByIdDesc(trajectId, Evaluatiesoort.JAARLIJKSE_BEVRAGING);
        if (laatste.filter(Evaluatie::isOpen).isPresent()) {
            return;
        }
        var verwacht = termijnen
                .open(trajectId, null, BevragingTermijnen.DATUM)
                .map(termijn -> termijn.datum())
                .orElseGet(() -> LocalDate.now(clock));
        evaluaties.save(new Evaluatie(trajectId, Evaluatiesoort.JAARLIJKSE_BEVRAGING, verwacht));
        audit.noteer(
                Actie.EVALUATIE_GEPLAND,
                trajectId,
                "evaluatie",
                Evaluatiesoort.JAARLIJKSE_BEVRAGING.name(),
                Map.of("verwacht", verwacht.toString()));
    }
}
