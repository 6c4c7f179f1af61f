package be.werkpad.beeindiging;

import be.werkpad.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads stops and handovers. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class BeeindigingZoeken {
    private final BeeindigingRepository beeindigingen;
    private final OverdrachtRepository overdrachten;

    BeeindigingZoeken(BeeindigingRepository beeindigingen, OverdrachtRepository overdrachten) {
        this.beeindigingen = beeindigingen;
        this.overdrachten = overdrachten;
    }

    /** The last stop of a traject, also when the client chose to search again. */
    public Optional<BeeindigingKaart> laatste(long trajectId) {
        return beeindigingen.findFirstByTrajectIdOrderByIdDesc(trajectId).map(Beeindiging::kaart);
    }

    /** Oldest first. */
    public List<OverdrachtKaart> overdrachtenVan(long trajectId) {
        return overdrachten.findByTrajectIdOrderById(trajectId).stream()
                .map(Overdracht::kaart)
                .toList();
    }

    Beeindiging lopende(long trajectId) {
        return beeindigingen
                .findFirstByTrajectIdOrderByIdDesc(trajectId)
                .orElseThrow(() -> new NotFoundException("No stop of traject " + trajectId));
    }
}
