package be.werkpad.proefperiode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads trials. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class ProefZoeken {
    private final ProefperiodeRepository proefperiodes;

    ProefZoeken(ProefperiodeRepository proefperiodes) {
        this.proefperiodes = proefperiodes;
    }

    public Optional<ProefperiodeKaart> vanPlaatsing(long plaatsingId) {
        return proefperiodes.findByPlaatsingId(plaatsingId).map(Proefperiode::kaart);
    }

    public List<ProefperiodeKaart> vanTraject(long trajectId) {
        return kaarten(proefperiodes.findByTrajectIdOrderById(trajectId));
    }

    /** Trials whose last day was before this day and about which nobody decided. They wait; they never go on in silence. */
    public List<ProefperiodeKaart> verlopen(LocalDate dag) {
        return kaarten(proefperiodes.findByStatusAndEinddatumBeforeOrderByEinddatum(ProefperiodeStatus.LOPEND, dag));
    }

    private static List<ProefperiodeKaart> kaarten(List<Proefperiode> rijen) {
        return rijen.stream().map(Proefperiode::kaart).toList();
    }
}
