package be.werkpad.plaatsing;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

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
     * A change that is agreed and must be signed. A refusal may be caught by a model, so it does not roll back.
     *
     * @param vanaf the first day on which it holds
     */
    @Transactional(noRollbackFor = DomainException.class)
    public void kondigAan(long plaatsingId, Werkafspraken wijziging, LocalDate vanaf) {
        var plaatsing = plaatsing(plaatsingId);
        if (wijziging.uren() != null) {
            eis(plaatsing.kaart(), wijziging.uren().rooster(), vanaf);
        }
        plaatsing.kondigAan(wijziging);
    }

    /** What was announced will not hold: somebody did not sign. */
    public void trekIn(long plaatsingId, Werkafspraken wijziging) {
        plaatsing(plaatsingId).trekIn(wijziging);
    }

    /**
     * What everybody signed holds from today on.
     *
     * @return what takes the change back, for {@link #herstel}
     */
    public Werkafspraken voerDoor(long plaatsingId, Werkafspraken wijziging) {
        return plaatsing(plaatsingId).pasAan(wijziging, LocalDate.now(clock));
    }

    /**
     * Holds at once, in the talk in which it was agreed.
     *
     * @param vanaf the first day on which it holds
     */
    @Transactional(noRollbackFor = DomainException.class)
    public void pasAan(long plaatsingId, Werkafspraken wijziging, LocalDate vanaf) {
        var plaatsing = plaatsing(plaatsingId);
        if (wijziging.uren() != null) {
            eis(plaatsing.kaart(), wijziging.uren().rooster(), vanaf);
        }
        plaatsing.pasAan(wijziging, vanaf);
    }

    /** Whether hours that somebody proposes are free, before they are agreed. */
    public void controleer(long plaatsingId, Uurrooster rooster, LocalDate vanaf) {
        eis(plaatsing(plaatsingId).kaart(), rooster, vanaf);
    }

    /** From today the agreements from before a change hold again: they were signed, so nobody else's hours stop them. */
    public void herstel(long plaatsingId, Werkafspraken vroeger) {
        plaatsing(plaatsingId).pasAan(vroeger, LocalDate.now(clock));
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
