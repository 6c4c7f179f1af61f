package be.werkpad.samenplaatsing;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where clients of ours work already, without saying who. */
@Component
@Transactional(readOnly = true)
public class BezettingZoeken {
    private final PlaatsingZoeken plaatsingen;

    BezettingZoeken(PlaatsingZoeken plaatsingen) {
        this.plaatsingen = plaatsingen;
    }

    public Set<Long> bezetteWerkposten() {
        return plaatsingen.bezet().stream().map(PlaatsingKaart::werkpostId).collect(Collectors.toSet());
    }

    /** Days and hours at the werkpost of this plaatsing that other trajecten have, such as {@code di, 09:00-12:00}. */
    public List<String> urenVanAnderen(long plaatsingId) {
        var zelf = plaatsingen.metId(plaatsingId);
        return plaatsingen.bezet().stream()
                .filter(ander -> ander.werkpostId() == zelf.werkpostId() && ander.trajectId() != zelf.trajectId())
                .map(ander -> Roostertekst.van(ander.gemaakteAfspraken().rooster()))
                .sorted()
                .toList();
    }
}
