package be.werkpad.contractering;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the last check of the legal frame of a plaatsing found. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class KaderZoeken {
    private final KadergebrekRepository gebreken;

    KaderZoeken(KadergebrekRepository gebreken) {
        this.gebreken = gebreken;
    }

    /** Empty when nothing was missing, and before the first check. */
    public List<Gebrek> gebrekenVan(long plaatsingId) {
        return gebreken.findByPlaatsingIdOrderById(plaatsingId).stream()
                .map(Kadergebrek::code)
                .toList();
    }
}
