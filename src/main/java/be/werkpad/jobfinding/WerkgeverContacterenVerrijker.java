package be.werkpad.jobfinding;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets people choose a known werkpost from a list where the form itself only asks for a code. */
@Component
class WerkgeverContacterenVerrijker implements Formulierverrijker {
    private final WerkpostZoeken werkposten;

    WerkgeverContacterenVerrijker(WerkpostZoeken werkposten) {
        this.werkposten = werkposten;
    }

    @Override
    public String formulier() {
        return "werkgever-contacteren";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        verrijk(schema);
    }

    private void verrijk(JsonNode node) {
        for (var onderdeel : node.path("components")) {
            if ("werkpost".equals(onderdeel.path("key").asText())) {
                maakKeuzelijst((ObjectNode) onderdeel);
            } else {
                verrijk(onderdeel);
            }
        }
    }

    private void maakKeuzelijst(ObjectNode veld) {
        veld.put("type", "select").put("searchable", true);
        veld.remove("validate");
        var keuzes = veld.putArray("values");
        for (var werkpost : werkposten.alle()) {
            keuzes.addObject().put("value", werkpost.code()).put("label", label(werkpost));
        }
    }

    private static String label(WerkpostKaart werkpost) {
        return "%s, %s (%s)".formatted(werkpost.naam(), werkpost.gemeente(), werkpost.code());
    }
}
