package be.werkpad.evaluatie;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Werkkalender;
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
    private static final String FREQUENTIE = "bevraging.frequentie";
    private static final List<String> AFGELEID =
            List.of("bevraging.opent", "bevraging.herinnering", "bevraging.laatsteHerinnering", "bevraging.telaat");

    private final TermijnZetten zetten;
    private final TermijnHouden houden;
    private final TermijnLatenVervallen vervallen;
    private final NormBepalen normen;
    private final Werkkalender kalender;

    BevragingTermijnen(
            TermijnZetten zetten,
            TermijnHouden houden,
            TermijnLatenVervallen vervallen,
            NormBepalen normen,
            Werkkalender kalender) {
        this.zetten = zetten;
        this.houden = houden;
        this.vervallen = vervallen;
        this.normen = normen;
        this.kalender = kalender;
    }

    /** The norm, a year, after the last one; 29 February becomes 28 February. */
    void zetVolgende(long trajectId, LocalDate laatste) {
        var datum = normen.duur(FREQUENTIE, laatste).na(laatste, kalender);
        zetten.op(trajectId, null, DATUM, datum, "volgens de norm na " + laatste);
        AFGELEID.forEach(sleutel -> zetten.volgensNorm(trajectId, null, sleutel));
    }

    void houd(long trajectId, LocalDate datum) {
        houden.op(trajectId, null, DATUM, datum);
        AFGELEID.forEach(sleutel -> vervallen.voor(trajectId, null, sleutel));
    }
}
