package be.werkpad.evaluatie;

import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;

/** Keeps the day of the talk of the Bevraging that is open. */
@UseCase
public class BevragingVoeren {
    private final EvaluatieRepository evaluaties;

    BevragingVoeren(EvaluatieRepository evaluaties) {
        this.evaluaties = evaluaties;
    }

    public void voor(long trajectId, LocalDate gesprekOp) {
        var vorige = evaluaties
                .findFirstByTrajectIdAndSoortAndStatusOrderByIdDesc(
                        trajectId, Evaluatiesoort.JAARLIJKSE_BEVRAGING, EvaluatieStatus.GEHOUDEN)
                .map(Evaluatie::gesprekOp)
                .orElse(null);
        open(trajectId).voerGesprek(gesprekOp, vorige);
    }

    /** A day is agreed for a talk that did not happen in time. */
    public void plan(long trajectId, LocalDate gesprekGeplandOp) {
        open(trajectId).planGesprek(gesprekGeplandOp);
    }

    private Evaluatie open(long trajectId) {
        return evaluaties
                .findFirstByTrajectIdAndSoortOrderByIdDesc(trajectId, Evaluatiesoort.JAARLIJKSE_BEVRAGING)
                .orElseThrow(() -> new NotFoundException("No open Bevraging in traject " + trajectId));
    }
}
