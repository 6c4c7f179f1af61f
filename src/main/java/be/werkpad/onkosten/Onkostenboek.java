package be.werkpad.onkosten;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.NotFoundException;
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

    /** Nobody else writes expenses of this person until the end of the transaction. */
    void vergrendel(PlaatsingKaart plaatsing) {
        onkosten.vergrendel(client(plaatsing));
    }

    /** What counts in the year of this day; not what was withdrawn. */
    Onkostenjaar jaar(PlaatsingKaart plaatsing, LocalDate dag) {
        var eersteDag = dag.withDayOfYear(1);
        return new Onkostenjaar(onkosten
                .findByClientIdAndIngetrokkenOpIsNullAndDagBetweenOrderByDag(
                        client(plaatsing), eersteDag, eersteDag.plusYears(1).minusDays(1))
                .stream()
                .map(Onkost::kaart)
                .toList());
    }

    /** Whether this file was paid back to this person before. */
    boolean heeftBewijs(PlaatsingKaart plaatsing, String hash) {
        return onkosten.heeftBewijs(client(plaatsing), hash);
    }

    void schrijf(PlaatsingKaart plaatsing, OnkostKaart onkost) {
        onkosten.save(new Onkost(client(plaatsing), plaatsing.id(), onkost));
    }

    Onkost metId(long id) {
        return onkosten.findById(id).orElseThrow(() -> new NotFoundException("No onkost " + id));
    }

    /** Newest first, also what was withdrawn. The caller has checked who may. */
    public List<OnkostKaart> vanPlaatsing(long plaatsingId) {
        return onkosten.findByPlaatsingIdOrderByDagDesc(plaatsingId).stream()
                .map(Onkost::kaart)
                .toList();
    }

    private long client(PlaatsingKaart plaatsing) {
        return trajecten.metId(plaatsing.trajectId()).clientId();
    }
}
