package be.werkpad.wijziging.process;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets people choose the werkpost by name, where there is more than one (C.7 Wijziging). */
@Component
class WijzigingBeschrijvenVerrijker implements Formulierverrijker {
    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;

    WijzigingBeschrijvenVerrijker(PlaatsingZoeken plaatsingen, WerkpostZoeken werkposten) {
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
    }

    @Override
    public String formulier() {
        return "wijziging-beschrijven";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        var bezig = plaatsingen.bezigVan(trajectId);
        if (bezig.size() < 2) {
            zonderKeuze(schema);
            return;
        }
        var opties = new LinkedHashMap<String, String>();
        bezig.forEach(plaatsing -> opties.put(String.valueOf(plaatsing.id()), naam(plaatsing)));
        Keuzelijst.maak(schema, WijzigingBeschrijvenVerwerker.PLAATSING, opties);
    }

    private static void zonderKeuze(ObjectNode schema) {
        if (schema.get("components") instanceof ArrayNode velden) {
            velden.removeIf(veld -> WijzigingBeschrijvenVerwerker.PLAATSING.equals(
                    veld.path("key").asText()));
        }
    }

    private String naam(PlaatsingKaart plaatsing) {
        return werkposten.metId(plaatsing.werkpostId()).naam();
    }
}
