package be.werkpad.polis;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads policies. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class PolisZoeken {
    private final PolisRepository polissen;

    PolisZoeken(PolisRepository polissen) {
        this.polissen = polissen;
    }

    /** Of one plaatsing, also those that ended, by first day. */
    public List<PolisKaart> vanPlaatsing(long plaatsingId) {
        return polissen.findByPlaatsingIdOrderByVan(plaatsingId).stream()
                .map(Polis::kaart)
                .toList();
    }
}
