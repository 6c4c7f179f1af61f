package be.werkpad.evaluatie;

import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dates around a yearly Bevraging: due, opening, two reminders, and the day it is late (C.3 P6). */
@Component
class BevragingTermijnen {
    static final String DATUM = "bevraging.datum";
    private static final List<String> AFGELEID =
            List.of("bevraging.opent", "bevraging.herinnering", "bevraging.laatsteHerinnering", "bevraging.telaat");

    private final TermijnZetten zetten;
    private final TermijnHouden houden;
    private final TermijnLatenVervallen vervallen;

    BevragingTermijnen(TermijnZetten zetten, TermijnHouden houden, TermijnLatenVervallen vervallen) {
        this.zetten = zetten;
        this.houden = houden;
        this.vervallen = vervallen;
    }

    /** One year after the last one; 29 February becomes 28 February. */
    void zetVolgende(long trajectId, LocalDate laatste) {
        zetten.op(trajectId, null, DATUM, laatste.plusYears(1), "een jaar na " + laatste);
        AFGELEID.forEach(sleutel -> zetten.volgensNorm(trajectId, null, sleutel));
    }

    void houd(long trajectId, LocalDate datum) {
        houden.op(trajectId, null, DATUM, datum);
        AFGELEID.forEach(sleutel -> vervallen.voor(trajectId, null, sleutel));
    }
}
