package be.werkpad.kader;

import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstZoeken;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisZoeken;
import java.util.List;
import org.springframework.stereotype.Component;

/** The policies and agreements of a plaatsing. */
@Component
class Kaderpapieren {
    private final PolisZoeken polissen;
    private final OvereenkomstZoeken overeenkomsten;

    Kaderpapieren(PolisZoeken polissen, OvereenkomstZoeken overeenkomsten) {
        this.polissen = polissen;
        this.overeenkomsten = overeenkomsten;
    }

    List<PolisKaart> polissen(PlaatsingKaart plaatsing) {
        return polissen.vanPlaatsing(plaatsing.id());
    }

    /** @param samenwerkingGeldt false: the agreement of the three was overtaken, so it does not count */
    List<OvereenkomstKaart> overeenkomsten(PlaatsingKaart plaatsing, boolean samenwerkingGeldt) {
        return overeenkomsten.voorPlaatsing(plaatsing).stream()
                .filter(kaart -> samenwerkingGeldt || kaart.soort() != Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST)
                .toList();
    }
}
