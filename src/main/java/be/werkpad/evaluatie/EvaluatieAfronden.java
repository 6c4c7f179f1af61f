package be.werkpad.evaluatie;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Counts the Bevraging as held and sets the next one a year later. Refuses while a part is missing. */
@UseCase
public class EvaluatieAfronden {
    private final EvaluatieRepository evaluaties;
    private final BevragingTermijnen termijnen;
    private final DocumentZoeken documenten;
    private final Audittrail audit;

    EvaluatieAfronden(
            EvaluatieRepository evaluaties, BevragingTermijnen termijnen, DocumentZoeken documenten, Audittrail audit) {
        this.evaluaties = evaluaties;
        this.termijnen = termijnen;
        this.documenten = documenten;
        this.audit = audit;
    }

    public void voor(long trajectId) {
        var gehoudenOp = evaluaties
                .findFirstByTrajectIdAndSoortOrderByIdDesc(trajectId, Evaluatiesoort.JAARLIJKSE_BEVRAGING)
                .orElseThrow(() -> new NotFoundException("No open Bevraging in traject " + trajectId))
                .rondAf(document -> documenten.metId(document).isDefinitief());
        termijnen.houd(trajectId, gehoudenOp);
        termijnen.zetVolgende(trajectId, gehoudenOp);
        audit.noteer(
                Actie.EVALUATIE_GEHOUDEN,
                trajectId,
                "evaluatie",
                Evaluatiesoort.JAARLIJKSE_BEVRAGING.name(),
                Map.of("op", gehoudenOp.toString()));
    }
}
