package be.werkpad.beeindiging;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.plaatsing.PlaatsingZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills in what stops and the last day, where the work was stopped already. */
@Component
class WerkpostAfrondenVerrijker implements Formulierverrijker {
    private final PlaatsingZoeken plaatsingen;

    WerkpostAfrondenVerrijker(PlaatsingZoeken plaatsingen) {
        this.plaatsingen = plaatsingen;
    }

    @Override
    public String formulier() {
        return "werkpost-afronden";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (procesvariabelen.get("plaatsingId") instanceof Long id) {
            gegevens.putIfAbsent("scope", "PLAATSING");
            var laatsteDag = plaatsingen.metId(id).einddatum();
            if (laatsteDag != null) {
                gegevens.putIfAbsent("datum", laatsteDag.toString());
            }
        }
    }
}
