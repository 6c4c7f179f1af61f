package be.werkpad.termijn;

import static be.werkpad.termijn.Termijnstatus.OPEN;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class TermijnZoeken {
    private final TermijnRepository termijnen;

    TermijnZoeken(TermijnRepository termijnen) {
        this.termijnen = termijnen;
    }

    /** First to expire first. */
    public List<TermijnKaart> openVan(long trajectId) {
        return kaarten(termijnen.findByTrajectIdAndStatusOrderByDatumAscIdAsc(trajectId, OPEN));
    }

    /** The open ones of several trajecten, first to expire first. */
    public List<TermijnKaart> openVan(Collection<Long> trajectIds) {
        return trajectIds.isEmpty()
                ? List.of()
                : kaarten(termijnen.findByTrajectIdInAndStatusOrderByDatumAscIdAsc(trajectIds, OPEN));
    }

    /** Also what was held, moved or dropped, in the order in which it was set. */
    public List<TermijnKaart> alleVan(long trajectId) {
        return kaarten(termijnen.findByTrajectIdOrderById(trajectId));
    }

    /** Of all trajecten, first to expire first. */
    public List<TermijnKaart> openMetSleutel(String sleutel) {
        return kaarten(termijnen.findBySleutelAndStatusOrderByDatumAscIdAsc(sleutel, OPEN));
    }

    /** Of all trajecten, open or held: what had to be done by which day, as the day became. */
    public List<TermijnKaart> gevraagdMetSleutel(String sleutel) {
        return kaarten(
                termijnen.findBySleutelAndStatusInOrderByDatumAscIdAsc(sleutel, Set.of(OPEN, Termijnstatus.GEHOUDEN)));
    }

    /** The open row of exactly this plaatsing, or of the traject itself when it is null. */
    public Optional<TermijnKaart> open(long trajectId, @Nullable Long plaatsingId, String sleutel) {
        return open(new Termijnadres(trajectId, plaatsingId, sleutel));
    }

    private Optional<TermijnKaart> open(Termijnadres adres) {
        return termijnen.findByOpenSleutel(adres.openSleutel()).map(Termijn::kaart);
    }

    /** The row a process of this plaatsing means: its own, else that of the traject. */
    public Optional<TermijnKaart> geldend(long trajectId, @Nullable Long plaatsingId, String sleutel) {
        var eigen = open(trajectId, plaatsingId, sleutel);
        return eigen.isPresent() || plaatsingId == null ? eigen : open(trajectId, null, sleutel);
    }

    /** The same for a step of a process; what is about one thing has a row of its own, and no other counts. */
    public Optional<TermijnKaart> geldend(Termijnadres adres) {
        return adres.onderwerpId() == null
                ? geldend(adres.trajectId(), adres.plaatsingId(), adres.sleutel())
                : open(adres);
    }

    /** The last one held of exactly this plaatsing, or of the traject itself. */
    public Optional<TermijnKaart> laatstGehouden(long trajectId, @Nullable Long plaatsingId, String sleutel) {
        var rij = plaatsingId == null
                ? termijnen.findFirstByTrajectIdAndPlaatsingIdIsNullAndSleutelAndStatusOrderByIdDesc(
                        trajectId, sleutel, Termijnstatus.GEHOUDEN)
                : termijnen.findFirstByTrajectIdAndPlaatsingIdAndSleutelAndStatusOrderByIdDesc(
                        trajectId, plaatsingId, sleutel, Termijnstatus.GEHOUDEN);
        return rij.map(Termijn::kaart);
    }

    private static List<TermijnKaart> kaarten(List<Termijn> rijen) {
        return rijen.stream().map(Termijn::kaart).toList();
    }
}
