package be.werkpad.samenplaatsing;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The bounds of an exception, from the norms. */
@Component
class Uiterlijk {
    private final NormBepalen normen;
    private final Werkkalender kalender;

    Uiterlijk(NormBepalen normen, Werkkalender kalender) {
        this.normen = normen;
        this.kalender = kalender;
    }

    /** The last day on which leave given on this day may end. */
    LocalDate na(LocalDate dag) {
        return normen.duur(UitzonderingToestaan.EINDE, dag).na(dag, kalender);
    }

    /** Whether so many in a year at one werkpost is a habit and no exception any more. */
    boolean isStelselmatig(long aantal, LocalDate dag) {
        return aantal > normen.getal("samenplaatsing.aantal", dag).longValue();
    }
}
