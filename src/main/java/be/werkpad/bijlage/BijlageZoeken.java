package be.werkpad.bijlage;

import be.werkpad.shared.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which files a dossier has, for other modules. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class BijlageZoeken {
    private final BijlageRepository bijlagen;

    BijlageZoeken(BijlageRepository bijlagen) {
        this.bijlagen = bijlagen;
    }

    /** Newest first. */
    public List<BijlageKaart> vanTraject(long trajectId) {
        return bijlagen.findByTrajectIdOrderByIdDesc(trajectId).stream()
                .map(Bijlage::kaart)
                .toList();
    }

    /** The files that belong to one thing, oldest first. */
    public List<BijlageKaart> vanVerwijzing(long trajectId, String verwijzing) {
        return bijlagen.findByTrajectIdAndVerwijzingOrderById(trajectId, verwijzing).stream()
                .map(Bijlage::kaart)
                .toList();
    }

    /** @throws NotFoundException when there is none */
    public BijlageKaart metId(long id) {
        return bijlagen.findById(id).map(Bijlage::kaart).orElseThrow(() -> new NotFoundException("No bijlage " + id));
    }
}
