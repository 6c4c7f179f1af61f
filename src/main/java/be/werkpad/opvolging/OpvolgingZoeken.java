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
    private final ContactverslagRepository verslagen;
    private final NiveauherzieningRepository herzieningen;

    OpvolgingZoeken(
            OpvolgingRepository opvolgingen,
            ContactverslagRepository verslagen,
            NiveauherzieningRepository herzieningen) {
        this.opvolgingen = opvolgingen;
        this.verslagen = verslagen;
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

    /** Newest first. */
    public List<ContactverslagKaart> contactenVan(long trajectId) {
        return verslagen.findByTrajectIdOrderByDatumDescIdDesc(trajectId).stream()
                .map(Contactverslag::kaart)
                .toList();
    }

    /** Every look at the level of support, oldest first, with why it changed or not. */
    public List<NiveauKaart> niveausVan(long opvolgingId) {
        return herzieningen.findByOpvolgingIdOrderById(opvolgingId).stream()
                .map(Niveauherziening::kaart)
                .toList();
    }
}
