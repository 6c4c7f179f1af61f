package be.werkpad.incident.process;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** At which werkpost it happened, where the client works at more than one. */
@Component
class IncidentverslagMakenVerrijker implements Formulierverrijker {
    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;

    IncidentverslagMakenVerrijker(PlaatsingZoeken plaatsingen, WerkpostZoeken werkposten) {
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
    }

    @Override
    public String formulier() {
        return "incidentverslag-maken";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> variabelen) {
        var bezig = plaatsingen.bezigVan(trajectId);
        if (bezig.size() < 2) {
            zonderKeuze(schema);
            return;
        }
        var namen = new LinkedHashMap<String, String>();
        bezig.forEach(plaatsing -> namen.put(
                String.valueOf(plaatsing.id()),
                werkposten.metId(plaatsing.werkpostId()).naam()));
        Keuzelijst.maak(schema, IncidentverslagMakenVerwerker.PLAATSING, namen);
    }

    private static void zonderKeuze(JsonNode onderdeel) {
        if (onderdeel.get("components") instanceof ArrayNode velden) {
            velden.removeIf(veld -> IncidentverslagMakenVerwerker.PLAATSING.equals(
                    veld.path("key").asText()));
            velden.forEach(IncidentverslagMakenVerrijker::zonderKeuze);
        }
    }
}
