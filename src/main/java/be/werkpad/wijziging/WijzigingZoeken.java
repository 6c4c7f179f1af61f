package be.werkpad.wijziging;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads changes that were carried out. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class WijzigingZoeken {
    private final WijzigingRepository wijzigingen;
    private final PlaatsingZoeken plaatsingen;

    WijzigingZoeken(WijzigingRepository wijzigingen, PlaatsingZoeken plaatsingen) {
        this.wijzigingen = wijzigingen;
        this.plaatsingen = plaatsingen;
    }

    /** Of a traject, oldest first. */
    public List<WijzigingKaart> vanTraject(long trajectId) {
        return wijzigingen.findByTrajectIdOrderById(trajectId).stream()
                .map(Wijziging::kaart)
                .toList();
    }

    /**
     * The plaatsingen that a change touches, as far as somebody still works there.
     *
     * @param wijzigingId null when the change is of another jobcoach, which touches all
     */
    public List<Long> plaatsingen(long trajectId, @Nullable Long wijzigingId) {
        var bezig = plaatsingen.bezigVan(trajectId).stream().map(PlaatsingKaart::id);
        if (wijzigingId == null) {
            return bezig.toList();
        }
        var wijziging = wijzigingen.findById(wijzigingId).orElseThrow().kaart();
        return bezig.filter(id -> wijziging.soort().raaktKader())
                .filter(id -> wijziging.plaatsingId() == null
                        || wijziging.plaatsingId().equals(id))
                .toList();
    }
}
