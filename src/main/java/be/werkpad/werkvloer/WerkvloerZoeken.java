package be.werkpad.werkvloer;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was noted on the floor. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class WerkvloerZoeken {
    private final KnelpuntRepository knelpunten;
    private final WerkmetingRepository metingen;

    WerkvloerZoeken(KnelpuntRepository knelpunten, WerkmetingRepository metingen) {
        this.knelpunten = knelpunten;
        this.metingen = metingen;
    }

    /** Open ones first, then the newest. */
    public List<KnelpuntKaart> knelpunten(long trajectId) {
        return knelpunten.findByTrajectIdOrderByIdDesc(trajectId).stream()
                .map(Knelpunt::kaart)
                .sorted(Comparator.comparing(knelpunt -> knelpunt.opgelostOp() != null))
                .toList();
    }

    /** Newest first. */
    public List<WerkmetingKaart> metingen(long trajectId) {
        return metingen.findByTrajectIdOrderByTotDescIdDesc(trajectId).stream()
                .map(Werkmeting::kaart)
                .toList();
    }
}
