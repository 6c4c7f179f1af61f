package be.werkpad.jobfinding;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
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
        var opties = new LinkedHashMap<String, String>();
        werkposten.alle().forEach(werkpost -> opties.put(werkpost.code(), label(werkpost)));
        Keuzelijst.maak(schema, "werkpost", opties);
    }

    private static String label(WerkpostKaart werkpost) {
        return "%s, %s (%s)".formatted(werkpost.naam(), werkpost.gemeente(), werkpost.code());
    }
}
