package be.werkpad.traject;

import java.util.Arrays;
import java.util.List;

/** A phase in the row of seven, as seen from one traject. */
public record Fasestap(Fase fase, Stand stand) {
    /** Where the traject stands in relation to the phase. */
    public enum Stand {
        /** Earlier in the order; may have been left early. */
        VOORBIJ,
        /** The phase the traject is in. */
        NU,
        /** Still to come. */
        LATER
    }

    public static List<Fasestap> van(TrajectKaart traject) {
        return Arrays.stream(Fase.values())
                .map(fase -> new Fasestap(fase, stand(fase, traject)))
                .toList();
    }

    public int nummer() {
        return fase.ordinal() + 1;
    }

    private static Stand stand(Fase fase, TrajectKaart traject) {
        var verschil = fase.compareTo(traject.fase());
        if (verschil == 0) {
            return traject.isOpen() ? Stand.NU : Stand.VOORBIJ;
        }
        return verschil < 0 ? Stand.VOORBIJ : Stand.LATER;
    }
}
