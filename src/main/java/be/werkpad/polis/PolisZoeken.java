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

    /** What counts for one plaatsing, also what ended, by first day. */
    public List<PolisKaart> vanPlaatsing(long plaatsingId) {
        return regels(plaatsingId).stream()
                .filter(Polisregel::isGeldig)
                .map(Polisregel::polis)
                .toList();
    }

    /** The same with what was taken back. */
    public List<Polisregel> regels(long plaatsingId) {
        return polissen.findByPlaatsingIdOrderByVan(plaatsingId).stream()
                .map(Polis::regel)
                .toList();
    }
}
