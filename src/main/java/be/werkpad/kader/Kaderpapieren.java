package be.werkpad.kader;

import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisZoeken;
import java.util.List;
import org.springframework.stereotype.Component;

/** The policies and agreements of a plaatsing, and who signs for its client. */
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

    List<OvereenkomstKaart> overeenkomsten(PlaatsingKaart plaatsing) {
        return overeenkomsten.voorPlaatsing(plaatsing);
    }
}
