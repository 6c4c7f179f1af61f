package be.werkpad.jobfinding;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.samenplaatsing.BezettingZoeken;
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
    private final BezettingZoeken bezetting;

    WerkgeverContacterenVerrijker(WerkpostZoeken werkposten, BezettingZoeken bezetting) {
        this.werkposten = werkposten;
        this.bezetting = bezetting;
    }

    @Override
    public String formulier() {
        return "werkgever-contacteren";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        var opties = new LinkedHashMap<String, String>();
        var bezet = bezetting.bezetteWerkposten();
        werkposten
                .alle()
                .forEach(werkpost -> opties.put(werkpost.code(), label(werkpost, bezet.contains(werkpost.id()))));
        Keuzelijst.maak(schema, "werkpost", opties);
    }

    /** A place where somebody works is no reason not to look, but one to look at the hours (CH-7a). */
    private static String label(WerkpostKaart werkpost, boolean bezet) {
        return "%s, %s (%s)%s"
                .formatted(
                        werkpost.naam(), werkpost.gemeente(), werkpost.code(), bezet ? " · hier werkt al iemand" : "");
    }
}
