package be.werkpad.kader;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectZoeken;

/**
 * Opens the tasks for a Dimona or a report to the insurer that was not there at the start, where the dienst chose only
 * to be reminded (EX-1, VZ-6); and says when to look again.
 */
@UseCase
public class KaderHerinneren {
    private final PlaatsingZoeken plaatsingen;
    private final TrajectZoeken trajecten;
    private final KaderBekijken bekijken;
    private final KaderAanvullen aanvullen;
    private final Herinneringstermijn termijn;

    KaderHerinneren(
            PlaatsingZoeken plaatsingen,
            TrajectZoeken trajecten,
            KaderBekijken bekijken,
            KaderAanvullen aanvullen,
            Herinneringstermijn termijn) {
        this.plaatsingen = plaatsingen;
        this.trajecten = trajecten;
        this.bekijken = bekijken;
        this.aanvullen = aanvullen;
        this.termijn = termijn;
    }

    /** Begins where somebody may start without it. */
    void begin(PlaatsingKaart plaatsing) {
        if (isNodig(plaatsing)) {
            aanvullen.herinnerLater(trajecten.metId(plaatsing.trajectId()).code(), plaatsing);
        }
    }

    /** @return whether nothing is left to remind of */
    public boolean voor(long plaatsingId) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        if (!isNodig(plaatsing)) {
            termijn.houd(plaatsing);
            return true;
        }
        aanvullen.herinner(trajecten.metId(plaatsing.trajectId()).code(), plaatsing);
        termijn.zetVolgende(plaatsing);
        return false;
    }

    private boolean isNodig(PlaatsingKaart plaatsing) {
        if (plaatsing.status() == PlaatsingStatus.AFGEBROKEN || plaatsing.status() == PlaatsingStatus.GESTOPT) {
            return false;
        }
        var uitslag =
                bekijken.vanPlaatsing(plaatsing.trajectId(), plaatsing.id()).uitslag();
        return uitslag.mist(Gebrek.DIMONA_ONTBREEKT) || uitslag.mist(Gebrek.MELDING_WERKGEVER_ONTBREEKT);
    }
}
