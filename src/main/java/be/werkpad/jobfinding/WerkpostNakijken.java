package be.werkpad.jobfinding;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Is this an ordinary place among other people? Runs all rules for a werkpost that a client may go to. */
@UseCase
public class WerkpostNakijken {
    private final WerkpostZoeken werkposten;
    private final List<Werkpostregel> regels = List.of(WerkpostNakijken::eisBuitenEigenCampus);
    // CH-7a: whether another client works there can only be judged when the hours are known, by module samenplaatsing

    WerkpostNakijken(WerkpostZoeken werkposten) {
        this.werkposten = werkposten;
    }

    /** A refusal is caught by the model, so it must not roll back the step before. */
    @Transactional(noRollbackFor = DomainException.class)
    public void voor(long trajectId, long werkpostId) {
        var werkpost = werkposten.metId(werkpostId);
        regels.forEach(regel -> regel.eis(trajectId, werkpost));
    }

    private static void eisBuitenEigenCampus(long trajectId, WerkpostKaart werkpost) {
        if (werkpost.eigenCampus()) {
            throw new DomainException(
                    "jobfinding.nietInclusief",
                    "Deze werkpost ligt op onze eigen campus. Begeleid Werken kan alleen op een gewone werkpost.");
        }
    }

    /** Refuses with code {@code jobfinding.nietInclusief} and the reason. */
    @FunctionalInterface
    interface Werkpostregel {
        void eis(long trajectId, WerkpostKaart werkpost);
    }
}
