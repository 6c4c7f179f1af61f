package be.werkpad.samenplaatsing;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Roosterregel;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Two clients of ours at the same werkpost and hours are seen as a group: that is no Begeleid Werken (CH-7a-1, CH-7a-2).
 * Counts whoever agreed on hours, of any coach or antenne; ending when the other begins is allowed.
 */
@Component
class SoloRegel implements Roosterregel {
    private final PlaatsingZoeken plaatsingen;
    private final UitzonderingRepository uitzonderingen;

    SoloRegel(PlaatsingZoeken plaatsingen, UitzonderingRepository uitzonderingen) {
        this.plaatsingen = plaatsingen;
        this.uitzonderingen = uitzonderingen;
    }

    @Override
    public void eis(PlaatsingKaart zelf, Uurrooster rooster, LocalDate vanaf) {
        var samen = plaatsingen.bezetVoorAfspraak(zelf.werkpostId()).stream()
                .filter(ander -> ander.trajectId() != zelf.trajectId())
                .map(ander -> ander.gemaakteAfspraken().rooster())
                .filter(rooster::overlapt)
                .findFirst();
        if (samen.isPresent() && !isToegestaan(zelf, vanaf)) {
            throw DomainException.bijVeld("samenplaatsing.zelfdeMoment", "dagen", melding(rooster, samen.get()));
        }
    }

    private boolean isToegestaan(PlaatsingKaart zelf, LocalDate vanaf) {
        return uitzonderingen.findByPlaatsingIdOrderById(zelf.id()).stream()
                .anyMatch(uitzondering -> uitzondering.geldtOp(vanaf));
    }

    /** The three ways out of CH-7a-2, and the exception. Says when, never who. */
    private static String melding(Uurrooster gevraagd, Uurrooster ander) {
        return "Er werkt dan al een andere cliënt op deze werkpost (%s). Begeleid Werken is individueel. "
                        .formatted(Roostertekst.samen(gevraagd, ander))
                + "Kies een ander moment of een andere werkpost. Werken ze echt samen, dan past een enclave beter. "
                + "Is het uitzonderlijk? Vraag je coördinator een uitzondering met een einddatum.";
    }
}
