package be.werkpad.plaatsing;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Brings a plaatsing into its trial, and after the trial into lasting work. */
@UseCase
public class PlaatsingStarten {
    private final PlaatsingRepository plaatsingen;
    private final Audittrail audit;

    PlaatsingStarten(PlaatsingRepository plaatsingen, Audittrail audit) {
        this.plaatsingen = plaatsingen;
        this.audit = audit;
    }

    public PlaatsingKaart inProef(long plaatsingId) {
        var plaatsing = plaatsing(plaatsingId);
        plaatsing.startProef();
        return genoteerd(plaatsing.kaart());
    }

    public PlaatsingKaart blijvend(long plaatsingId) {
        var plaatsing = plaatsing(plaatsingId);
        plaatsing.zetVoort();
        return genoteerd(plaatsing.kaart());
    }

    private PlaatsingKaart genoteerd(PlaatsingKaart kaart) {
        audit.noteer(
                Actie.PLAATSING_GESTART,
                kaart.trajectId(),
                "plaatsing",
                String.valueOf(kaart.id()),
                Map.of("status", kaart.status().name()));
        return kaart;
    }

    private Plaatsing plaatsing(long id) {
        return plaatsingen.findById(id).orElseThrow(() -> new NotFoundException("No plaatsing " + id));
    }
}
