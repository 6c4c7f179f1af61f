package be.werkpad.onkosten;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The expenses of a person, by calendar year and over all trajecten. */
@Component
public class Onkostenboek {
    private final OnkostRepository onkosten;
    private final TrajectZoeken trajecten;

    Onkostenboek(OnkostRepository onkosten, TrajectZoeken trajecten) {
        this.onkosten = onkosten;
        this.trajecten = trajecten;
    }

    Onkostenjaar jaar(PlaatsingKaart plaatsing, LocalDate dag) {
        var eersteDag = dag.withDayOfYear(1);
        return new Onkostenjaar(onkosten
                .findByClientIdAndDagBetweenOrderByDag(
                        client(plaatsing), eersteDag, eersteDag.plusYears(1).minusDays(1))
                .stream()
                .map(Onkost::kaart)
                .toList());
    }

    void schrijf(PlaatsingKaart plaatsing, OnkostKaart onkost) {
        onkosten.save(new Onkost(client(plaatsing), plaatsing.id(), onkost));
    }

    /** Newest first. The caller has checked who may. */
    public List<OnkostKaart> vanPlaatsing(long plaatsingId) {
        return onkosten.findByPlaatsingIdOrderByDagDesc(plaatsingId).stream()
                .map(Onkost::kaart)
                .toList();
    }

    private long client(PlaatsingKaart plaatsing) {
        return trajecten.metId(plaatsing.trajectId()).clientId();
    }
}
