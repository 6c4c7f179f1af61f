package be.werkpad.plaatsing;

import static be.werkpad.plaatsing.PlaatsingStatus.AFSPRAKEN;
import static be.werkpad.plaatsing.PlaatsingStatus.LOPEND;
import static be.werkpad.plaatsing.PlaatsingStatus.PROEF;

import be.werkpad.shared.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads plaatsingen. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class PlaatsingZoeken {
    static final Set<PlaatsingStatus> BEZIG = Set.of(PROEF, LOPEND);
    private static final Set<PlaatsingStatus> BEZET = Set.of(AFSPRAKEN, PROEF, LOPEND);

    private final PlaatsingRepository plaatsingen;

    PlaatsingZoeken(PlaatsingRepository plaatsingen) {
        this.plaatsingen = plaatsingen;
    }

    public PlaatsingKaart metId(long id) {
        return plaatsingen
                .findById(id)
                .map(Plaatsing::kaart)
                .orElseThrow(() -> new NotFoundException("No plaatsing " + id));
    }

    /** One plaatsing, only of this traject. */
    public PlaatsingKaart inTraject(long trajectId, long id) {
        return plaatsingen
                .findById(id)
                .map(Plaatsing::kaart)
                .filter(kaart -> kaart.trajectId() == trajectId)
                .orElseThrow(() -> new NotFoundException("No plaatsing %d in this traject".formatted(id)));
    }

    /** The agreements that hold now; empty before they are made. */
    public Optional<Werkafspraken> werkafspraken(long id) {
        return plaatsingen
                .findById(id)
                .filter(plaatsing -> plaatsing.kaart().afspraken() != null)
                .map(Plaatsing::werkafspraken);
    }

    /** The hours that held on a day, also when they changed since; empty before there are any. */
    public Optional<Uurrooster> roosterOp(long id, LocalDate dag) {
        return plaatsingen
                .findById(id)
                .filter(plaatsing -> plaatsing.kaart().afspraken() != null)
                .map(plaatsing -> plaatsing.roosterOp(dag));
    }

    /** The same with what is agreed for later: what people sign. Empty until there are any. */
    public Optional<Werkafspraken> afgesproken(long id) {
        return plaatsingen
                .findById(id)
                .filter(plaatsing -> plaatsing.kaart().afspraken() != null)
                .map(Plaatsing::afgesproken);
    }

    /** All of a traject, also those that ended, oldest first. */
    public List<PlaatsingKaart> vanTraject(long trajectId) {
        return kaarten(plaatsingen.findByTrajectIdOrderById(trajectId));
    }

    /** All of a werkpost, of all trajecten, also those that ended, oldest first. */
    public List<PlaatsingKaart> vanWerkpost(long werkpostId) {
        return kaarten(plaatsingen.findByWerkpostIdOrderById(werkpostId));
    }

    /** Where the client works now, in trial or for good. */
    public List<PlaatsingKaart> bezigVan(long trajectId) {
        return kaarten(plaatsingen.findByTrajectIdAndStatusInOrderById(trajectId, BEZIG));
    }

    /** Who works at a werkpost now, of all trajecten. */
    public List<PlaatsingKaart> bezigOpWerkpost(long werkpostId) {
        return kaarten(plaatsingen.findByWerkpostIdAndStatusInOrderById(werkpostId, BEZIG));
    }

    /** Who has agreed hours at a werkpost or works there. Nobody else can agree on hours there until the transaction ends. */
    @Transactional
    public List<PlaatsingKaart> bezetVoorAfspraak(long werkpostId) {
        return kaarten(plaatsingen.vergrendelWerkpost(werkpostId).stream()
                .filter(plaatsing -> BEZET.contains(plaatsing.status()))
                .toList());
    }

    /** Of all trajecten, where hours are agreed or worked. */
    public List<PlaatsingKaart> bezet() {
        return kaarten(plaatsingen.findByStatusInOrderById(BEZET));
    }

    /** Of all trajecten, past their trial. */
    public List<PlaatsingKaart> lopend() {
        return kaarten(plaatsingen.findByStatusInOrderById(Set.of(LOPEND)));
    }

    private static List<PlaatsingKaart> kaarten(List<Plaatsing> rijen) {
        return rijen.stream().map(Plaatsing::kaart).toList();
    }
}
