package be.werkpad.beeindiging;

import be.werkpad.plaatsing.PlaatsingStopzetten;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectAfsluiten;

/** Closes a traject with all that belongs to it, or in silence after a death. */
@UseCase
public class TrajectZorgvuldigAfsluiten {
    private final BeeindigingZoeken beeindigingen;
    private final PlaatsingStopzetten plaatsingen;
    private final TrajectAfsluiten afsluiten;

    TrajectZorgvuldigAfsluiten(
            BeeindigingZoeken beeindigingen, PlaatsingStopzetten plaatsingen, TrajectAfsluiten afsluiten) {
        this.beeindigingen = beeindigingen;
        this.plaatsingen = plaatsingen;
        this.afsluiten = afsluiten;
    }

    public void voor(long trajectId) {
        var beeindiging = beeindigingen.lopende(trajectId);
        beeindiging.eisKlaar();
        sluit(trajectId, String.valueOf(beeindiging.kaart().initiatief()));
    }

    /** Only after a death: nobody looks back together and nothing is sent. */
    public void stil(long trajectId) {
        var beeindiging = beeindigingen.lopende(trajectId).kaart();
        if (beeindiging.initiatief() != Initiatief.OVERLIJDEN) {
            throw new DomainException(
                    "beeindiging.nietStil", "Stil afsluiten kan alleen na een overlijden. Volg de gewone stappen.");
        }
        sluit(trajectId, Initiatief.OVERLIJDEN.name());
    }

    private void sluit(long trajectId, String reden) {
        plaatsingen.alleVan(trajectId, null, reden);
        afsluiten.voor(trajectId);
    }
}
