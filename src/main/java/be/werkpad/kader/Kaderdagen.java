package be.werkpad.kader;

import be.werkpad.norm.NormBepalen;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days between which the legal frame must hold. */
@Component
class Kaderdagen {
    private static final String EINDE_PROEF = "proef.einde";
    private static final String POLIS_HERINNERING = "polis.herinnering";

    private static final String RAAM_HERINNERING = "raam.herinnering";

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

    /**
     * In the last days of the raamovereenkomst that holds now, the dienst chose to sign a new one.
     *
     * @param gekozenOp the day of that choice
     */
    boolean isRaamTeVernieuwen(List<OvereenkomstKaart> overeenkomsten, Optional<LocalDate> gekozenOp) {
        return overeenkomsten.stream()
                .filter(kaart -> kaart.soort() == Overeenkomstsoort.RAAMOVEREENKOMST)
                .map(OvereenkomstKaart::geldigTot)
                .filter(Objects::nonNull)
                .map(einde -> normen.duur(RAAM_HERINNERING, einde).voor(einde, kalender))
                .anyMatch(begin -> gekozenOp.filter(dag -> !dag.isBefore(begin)).isPresent());
    }

    /** So far ahead that a policy is renewed in time. */
    LocalDate vooruit(LocalDate vandaag) {
        return normen.duur(POLIS_HERINNERING, vandaag).na(vandaag, kalender);
    }
}
