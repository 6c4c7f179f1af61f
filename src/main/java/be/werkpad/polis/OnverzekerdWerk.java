package be.werkpad.polis;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.traject.Dossierwaarschuwing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody works while a policy ended and no other follows (C.5 path 9). */
@Component
public class OnverzekerdWerk implements Dossierwaarschuwing {
    private final PlaatsingZoeken plaatsingen;
    private final PolisZoeken polissen;
    private final Clock clock;

    OnverzekerdWerk(PlaatsingZoeken plaatsingen, PolisZoeken polissen, Clock clock) {
        this.plaatsingen = plaatsingen;
        this.polissen = polissen;
        this.clock = clock;
    }

    /** In trial or working from today on or before, and not insured today. */
    public boolean is(PlaatsingKaart plaatsing) {
        var vandaag = LocalDate.now(clock);
        if (!plaatsing.isBezig() || plaatsing.gemaakteAfspraken().startdatum().isAfter(vandaag)) {
            return false;
        }
        var kaarten = polissen.vanPlaatsing(plaatsing.id());
        return Arrays.stream(Polissoort.values()).anyMatch(soort -> Dekking.nodig(kaarten, soort)
                .eersteGat(vandaag, vandaag)
                .isPresent());
    }

    @Override
    public Optional<String> van(long trajectId) {
        return plaatsingen.bezigVan(trajectId).stream().anyMatch(this::is)
                ? Optional.of("polis.onverzekerd")
                : Optional.empty();
    }
}
