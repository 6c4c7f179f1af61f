package be.werkpad.plaatsing;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores the agreements, before the start or changed during the work. */
@UseCase
public class PlaatsingAfspreken {
    private final PlaatsingRepository plaatsingen;
    private final List<Roosterregel> regels;
    private final Clock clock;

    PlaatsingAfspreken(PlaatsingRepository plaatsingen, List<Roosterregel> regels, Clock clock) {
        this.plaatsingen = plaatsingen;
        this.regels = regels;
        this.clock = clock;
    }

    public void voor(long plaatsingId, Afspraken afspraken) {
        var plaatsing = plaatsing(plaatsingId);
        eis(plaatsing.kaart(), afspraken.rooster(), afspraken.startdatum());
        plaatsing.spreekAf(afspraken);
    }

    /**
     * @param rooster null when days and hours stay
     * @param taken empty when the tasks stay
     */
    public void pasAan(
            long plaatsingId,
            @Nullable Uurrooster rooster,
            @Nullable String werkbegeleider,
            List<Takenpakkettaak> taken) {
        var plaatsing = plaatsing(plaatsingId);
        var oud = plaatsing.kaart().gemaakteAfspraken();
        if (rooster != null) {
            eis(plaatsing.kaart(), rooster, LocalDate.now(clock));
        }
        plaatsing.pasAan(
                new Afspraken(
                        rooster == null ? oud.rooster() : rooster,
                        oud.startdatum(),
                        oud.proefduur(),
                        werkbegeleider == null ? oud.werkbegeleider() : werkbegeleider,
                        oud.werkbegeleiderBackup(),
                        oud.circuit()),
                taken);
    }

    private void eis(PlaatsingKaart zelf, Uurrooster rooster, LocalDate vanaf) {
        eisVrij(zelf, rooster);
        regels.forEach(regel -> regel.eis(zelf, rooster, vanaf));
    }

    /** A client cannot be at two werkposten at once (F.12). */
    private void eisVrij(PlaatsingKaart zelf, Uurrooster rooster) {
        var bezet = plaatsingen.findByTrajectIdAndStatusInOrderById(zelf.trajectId(), PlaatsingZoeken.BEZIG).stream()
                .map(Plaatsing::kaart)
                .filter(ander -> ander.id() != zelf.id())
                .anyMatch(ander -> ander.gemaakteAfspraken().rooster().overlapt(rooster));
        if (bezet) {
            throw DomainException.bijVeld(
                    "plaatsing.overlapt", "dagen", "De cliënt werkt op dat moment al op een andere werkpost.");
        }
    }

    private Plaatsing plaatsing(long id) {
        return plaatsingen.findById(id).orElseThrow(() -> new NotFoundException("No plaatsing " + id));
    }
}
