package be.werkpad.traject;

import be.werkpad.norm.NormBereik;
import be.werkpad.termijn.Trajectbereik;
import org.springframework.stereotype.Component;

/** Lets deadlines use the norms of the traject's type. There is one dienst, so a norm of a dienst weighs nothing yet. */
@Component
class NormbereikVanTraject implements Trajectbereik {
    private final TrajectRepository trajecten;

    NormbereikVanTraject(TrajectRepository trajecten) {
        this.trajecten = trajecten;
    }

    @Override
    public NormBereik van(long trajectId) {
        return new NormBereik(
                trajecten
                        .findById(trajectId)
                        .map(traject -> traject.kaart().type().name())
                        .orElse(null),
                null);
    }
}
