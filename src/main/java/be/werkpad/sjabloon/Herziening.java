package be.werkpad.sjabloon;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts, without reading any text, how many kinds of paper nobody checked against the law of today (CH-4a). */
@Component
@Transactional(readOnly = true)
public class Herziening {
    private final Sjablonen sjablonen;
    private final SjabloonZoeken zoeken;
    private final SjabloonRepository versies;
    private final SjabloonnazichtRepository nazichten;

    Herziening(
            Sjablonen sjablonen,
            SjabloonZoeken zoeken,
            SjabloonRepository versies,
            SjabloonnazichtRepository nazichten) {
        this.sjablonen = sjablonen;
        this.zoeken = zoeken;
        this.versies = versies;
        this.nazichten = nazichten;
    }

    public long aantal() {
        var nu = zoeken.regelgeving().orElse(null);
        if (nu == null) {
            return sjablonen.voorschriften().size();
        }
        Map<String, Integer> gekozen = versies.findByInGebruikIsNotNull().stream()
                .collect(Collectors.toMap(Versienummer::getSleutel, Versienummer::getVersie));
        var inOrde = nazichten.findByRegelgevingId(nu.id()).stream()
                .filter(nazicht -> {
                    var gebruikt = Objects.requireNonNullElse(gekozen.get(nazicht.sleutel()), 0);
                    return nazicht.versie() == gebruikt || nazicht.versie() > gebruikt && nazicht.isVoorbereid(nu);
                })
                .map(Sjabloonnazicht::sleutel)
                .collect(Collectors.toSet());
        return sjablonen.voorschriften().stream()
                .filter(voorschrift -> !inOrde.contains(voorschrift.sleutel()))
                .count();
    }

    /** Which version of a text, without its words. */
    interface Versienummer {
        String getSleutel();

        int getVersie();
    }
}
