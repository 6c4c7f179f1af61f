package be.werkpad.jobfinding;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The search actions of a traject. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class KandidaatZoeken {
    private final KandidaatRepository kandidaten;

    KandidaatZoeken(KandidaatRepository kandidaten) {
        this.kandidaten = kandidaten;
    }

    /** Oldest first. */
    public List<KandidaatKaart> vanTraject(long trajectId) {
        return kandidaten.findByTrajectIdOrderById(trajectId).stream()
                .map(Kandidaat::kaart)
                .toList();
    }
}
