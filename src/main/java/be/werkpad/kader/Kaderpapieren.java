package be.werkpad.kader;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The policies and agreements of a plaatsing, and who signs for its client. */
@Component
class Kaderpapieren {
    private final PolisZoeken polissen;
    private final OvereenkomstZoeken overeenkomsten;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;

    Kaderpapieren(
            PolisZoeken polissen, OvereenkomstZoeken overeenkomsten, TrajectZoeken trajecten, ClientZoeken clienten) {
        this.polissen = polissen;
        this.overeenkomsten = overeenkomsten;
        this.trajecten = trajecten;
        this.clienten = clienten;
    }

    List<PolisKaart> polissen(PlaatsingKaart plaatsing) {
        return polissen.vanPlaatsing(plaatsing.id());
    }

    List<OvereenkomstKaart> overeenkomsten(PlaatsingKaart plaatsing) {
        return overeenkomsten.voorPlaatsing(plaatsing);
    }

    @Nullable
    Vertegenwoordiging vertegenwoordiging(PlaatsingKaart plaatsing) {
        return clienten.metId(trajecten.metId(plaatsing.trajectId()).clientId()).vertegenwoordiging();
    }
}
