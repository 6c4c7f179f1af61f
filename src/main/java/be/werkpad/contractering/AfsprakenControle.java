package be.werkpad.contractering;

import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.ProefduurBepalen;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What agreements must hold to before they can be written down (F.11, F.12). */
@Component
class AfsprakenControle {
    private final ProefduurBepalen proefduur;
    private final NormBepalen normen;
    private final Werkkalender kalender;

    AfsprakenControle(ProefduurBepalen proefduur, NormBepalen normen, Werkkalender kalender) {
        this.proefduur = proefduur;
        this.normen = normen;
        this.kalender = kalender;
    }

    void eis(Afspraken afspraken, LocalDate vandaag) {
        eisStart(afspraken, vandaag);
        eisProefduur(afspraken, vandaag);
        eisUren(afspraken.rooster(), vandaag);
    }

    /**
     * F.11 asks for a planned working day. A start on an ordinary working day that is not one of the chosen days is
     * accepted (people also plan a first meeting day); a weekend day or public holiday is, unless it was chosen, refused.
     */
    private void eisStart(Afspraken afspraken, LocalDate vandaag) {
        var start = afspraken.startdatum();
        if (start.isBefore(vandaag)) {
            throw DomainException.bijVeld(
                    "contractering.startVoorbij", "startdatum", "De eerste werkdag kan niet voorbij zijn.");
        }
        if (!kalender.isWerkdag(start) && !afspraken.rooster().isGepland(start)) {
            throw DomainException.bijVeld(
                    "contractering.startdagNietGepland",
                    "startdatum",
                    "Op die dag wordt niet gewerkt. Kies een gewone werkdag of een van de gekozen dagen.");
        }
    }

    private void eisProefduur(Afspraken afspraken, LocalDate vandaag) {
        var start = afspraken.startdatum();
        try {
            var einde = afspraken.eindeProef(kalender);
            proefduur.op(vandaag).controleer(start, einde, kalender);
        } catch (DomainException weigering) {
            throw DomainException.bijVeld(weigering.code(), "proefduur", weigering.getMessage());
        }
    }

    private void eisUren(Uurrooster rooster, LocalDate vandaag) {
        var meeste = normen.getal("uurrooster.uren.maximum", vandaag).longValue();
        if (rooster.minutenPerWeek() > meeste * 60) {
            throw DomainException.bijVeld(
                    "contractering.teVeelUren", "totUur", "Dat is meer dan %d uren per week.".formatted(meeste));
        }
    }
}
