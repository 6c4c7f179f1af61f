package be.werkpad.opvolging;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the follow-up. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class OpvolgingZoeken {
    private final OpvolgingRepository opvolgingen;
    private final NiveauherzieningRepository herzieningen;

    OpvolgingZoeken(OpvolgingRepository opvolgingen, NiveauherzieningRepository herzieningen) {
        this.opvolgingen = opvolgingen;
        this.herzieningen = herzieningen;
    }

    public Optional<OpvolgingKaart> vanPlaatsing(long plaatsingId) {
        return opvolgingen.findByPlaatsingId(plaatsingId).map(Opvolging::kaart);
    }

    public List<OpvolgingKaart> vanTraject(long trajectId) {
        return opvolgingen.findByTrajectIdOrderById(trajectId).stream()
                .map(Opvolging::kaart)
                .toList();
    }

    /** Every look at the level of support, oldest first, with why it changed or not. */
    public List<NiveauKaart> niveausVan(long opvolgingId) {
        return herzieningen.findByOpvolgingIdOrderById(opvolgingId).stream()
                .map(Niveauherziening::kaart)
                .toList();
    }
}
