package be.werkpad.evaluatie;

import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;

/** Keeps the date of the talk of the Bevraging that is open. */
@UseCase
public class BevragingVoeren {
    private final EvaluatieRepository evaluaties;

    BevragingVoeren(EvaluatieRepository evaluaties) {
        this.evaluaties = evaluaties;
    }

    public void voor(long trajectId, LocalDate gesprekOp) {
        evaluaties
                .findFirstByTrajectIdAndSoortOrderByIdDesc(trajectId, Evaluatiesoort.JAARLIJKSE_BEVRAGING)
                .orElseThrow(() -> new NotFoundException("No open Bevraging in traject " + trajectId))
                .voerGesprek(gesprekOp);
    }
}
