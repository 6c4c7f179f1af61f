package be.werkpad.evaluatie;

import be.werkpad.shared.UseCase;
import java.time.LocalDate;

/** From the day the client approved the plan, a Bevraging every year until the end (CH-6c). */
@UseCase
public class BevragingenStarten {
    private final BevragingTermijnen termijnen;

    BevragingenStarten(BevragingTermijnen termijnen) {
        this.termijnen = termijnen;
    }

    public void voor(long trajectId, LocalDate planGoedgekeurdOp) {
        termijnen.zetVolgende(trajectId, planGoedgekeurdOp);
    }
}
