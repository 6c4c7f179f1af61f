package be.werkpad.polis;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Notes which file proves the policies of one kind that have none yet (F.13). The caller has checked the file. */
@UseCase
public class PolisBewijzen {
    private final PolisRepository polissen;
    private final Clock clock;

    PolisBewijzen(PolisRepository polissen, Clock clock) {
        this.polissen = polissen;
        this.clock = clock;
    }

    public void voor(long plaatsingId, Polissoort soort, long bijlageId) {
        var vandaag = LocalDate.now(clock);
        polissen.findByPlaatsingIdOrderByVan(plaatsingId).stream()
                .filter(polis -> polis.isTeBewijzen(soort, vandaag))
                .forEach(polis -> polis.bewijs(bijlageId));
    }

    /** @throws DomainException polis.bewijsOntbreekt when a policy of this kind still has no file */
    public void eis(long plaatsingId, Polissoort soort, String veld) {
        var vandaag = LocalDate.now(clock);
        if (polissen.findByPlaatsingIdOrderByVan(plaatsingId).stream()
                .anyMatch(polis -> polis.isTeBewijzen(soort, vandaag))) {
            throw DomainException.bijVeld(
                    "polis.bewijsOntbreekt", veld, "Kies het bestand van deze polis. Voeg het eerst toe bij Bijlagen.");
        }
    }
}
