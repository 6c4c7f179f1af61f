package be.werkpad.evaluatie;

import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;

/** Notes that the client has the document of the open Bevraging. */
@UseCase
public class BevragingBezorgen {
    private final EvaluatieRepository evaluaties;

    BevragingBezorgen(EvaluatieRepository evaluaties) {
        this.evaluaties = evaluaties;
    }

    public void voor(long trajectId, long documentId, LocalDate bezorgdOp) {
        evaluaties
                .findFirstByTrajectIdAndSoortOrderByIdDesc(trajectId, Evaluatiesoort.JAARLIJKSE_BEVRAGING)
                .orElseThrow(() -> new NotFoundException("No open Bevraging in traject " + trajectId))
                .bezorg(documentId, bezorgdOp);
    }
}
