package be.werkpad.onkosten;

import be.werkpad.plaatsing.PlaatsingKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far the forfait of this year is. The caller has checked who may. */
@Component
public class ForfaitstandZoeken {
    private final Onkostenboek boek;
    private final Plafonds plafonds;
    private final Clock clock;

    ForfaitstandZoeken(Onkostenboek boek, Plafonds plafonds, Clock clock) {
        this.boek = boek;
        this.plafonds = plafonds;
        this.clock = clock;
    }

    /** Empty when nobody filled in the ceiling of this year. */
    public Optional<Forfaitstand> van(PlaatsingKaart plaatsing) {
        var vandaag = LocalDate.now(clock);
        return plafonds.bekendPerJaar(vandaag)
                .map(hoogste -> new Forfaitstand(
                        vandaag.getYear(), boek.jaar(plaatsing, vandaag).totaal(Onkostsoort.FORFAIT), hoogste));
    }
}
