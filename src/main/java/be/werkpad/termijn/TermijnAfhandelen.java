package be.werkpad.termijn;

import be.werkpad.norm.Houdwijze;
import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a step or the end of a process does to the deadline it worked with; the norm says when it counts as held. */
@UseCase
public class TermijnAfhandelen {
    private final TermijnZoeken termijnZoeken;
    private final TermijnHouden termijnHouden;
    private final TermijnLatenVervallen termijnLatenVervallen;
    private final NormBepalen normen;
    private final Clock clock;

    TermijnAfhandelen(
            TermijnZoeken termijnZoeken,
            TermijnHouden termijnHouden,
            TermijnLatenVervallen termijnLatenVervallen,
            NormBepalen normen,
            Clock clock) {
        this.termijnZoeken = termijnZoeken;
        this.termijnHouden = termijnHouden;
        this.termijnLatenVervallen = termijnLatenVervallen;
        this.normen = normen;
        this.clock = clock;
    }

    public Houdwijze houdwijze(String sleutel) {
        return normen.zoek(sleutel, NormBereik.ALGEMEEN, LocalDate.now(clock))
                .map(norm -> norm.houden())
                .orElse(Houdwijze.STAP);
    }

    /** Of the traject and all its plaatsingen. */
    public Set<String> openSleutels(long trajectId) {
        return termijnZoeken.openVan(trajectId).stream()
                .map(TermijnKaart::sleutel)
                .collect(Collectors.toSet());
    }

    public void houd(Termijnadres adres) {
        rij(adres).ifPresent(rij -> termijnHouden.op(rij, LocalDate.now(clock)));
    }

    public void laatVervallen(Termijnadres adres) {
        rij(adres).ifPresent(termijnLatenVervallen::voor);
    }

    /** Of the plaatsing, or else of the traject. */
    private Optional<Termijnadres> rij(Termijnadres adres) {
        return termijnZoeken
                .geldend(adres)
                .map(rij ->
                        new Termijnadres(adres.trajectId(), rij.plaatsingId(), adres.sleutel(), adres.onderwerpId()));
    }
}
