package be.werkpad.kader;

import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days between which the legal frame must hold. */
@Component
class Kaderdagen {
    private static final String EINDE_PROEF = "proef.einde";
    private static final String POLIS_HERINNERING = "polis.herinnering";

    private final TermijnZoeken termijnen;
    private final NormBepalen normen;
    private final Werkkalender kalender;

    Kaderdagen(TermijnZoeken termijnen, NormBepalen normen, Werkkalender kalender) {
        this.termijnen = termijnen;
        this.normen = normen;
        this.kalender = kalender;
    }

    /** As it was extended; before the trial as it is agreed. Null without agreements. */
    @Nullable
    LocalDate eindeProef(PlaatsingKaart plaatsing) {
        var afspraken = plaatsing.afspraken();
        if (afspraken == null) {
            return null;
        }
        var afgesproken = afspraken.eindeProef(kalender);
        return termijnen
                .open(plaatsing.trajectId(), plaatsing.id(), EINDE_PROEF)
                .filter(termijn -> plaatsing.isBezig())
                .map(TermijnKaart::datum)
                .orElse(afgesproken);
    }

    /** So far ahead that a policy is renewed in time. */
    LocalDate vooruit(LocalDate vandaag) {
        return normen.duur(POLIS_HERINNERING, vandaag).na(vandaag, kalender);
    }
}
