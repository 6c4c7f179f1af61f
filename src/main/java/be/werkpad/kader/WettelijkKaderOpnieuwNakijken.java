package be.werkpad.kader;

import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectZoeken;

/** After the yearly check: what was found wrong at a werkpost where the client works becomes a task (CH-3, CH-8c-3). */
@UseCase
public class WettelijkKaderOpnieuwNakijken {
    private final PlaatsingZoeken plaatsingen;
    private final TrajectZoeken trajecten;
    private final KaderBekijken bekijken;
    private final KaderAanvullen aanvullen;

    WettelijkKaderOpnieuwNakijken(
            PlaatsingZoeken plaatsingen, TrajectZoeken trajecten, KaderBekijken bekijken, KaderAanvullen aanvullen) {
        this.plaatsingen = plaatsingen;
        this.trajecten = trajecten;
        this.bekijken = bekijken;
        this.aanvullen = aanvullen;
    }

    public void voor(long trajectId) {
        var code = trajecten.metId(trajectId).code();
        plaatsingen
                .bezigVan(trajectId)
                .forEach(plaatsing -> aanvullen.zoNodig(code, bekijken.vanPlaatsing(trajectId, plaatsing.id())));
    }
}
