package be.werkpad.formulier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which answers count: those of fields that show. A hidden answer cannot hide or show another field. */
final class Zichtbaarheid {
    private static final int MEESTE_RONDES = 20;

    private final List<Veld> velden;
    private final Map<String, ?> gegevens;

    Zichtbaarheid(List<Veld> velden, Map<String, ?> gegevens) {
        this.velden = velden;
        this.gegevens = gegevens;
    }

    /** What expressions may see once the hidden answers are gone. */
    Bereik bereik(Map<?, ?> antwoorden) {
        var wortel = metGegevens(antwoorden);
        for (var ronde = 0; ronde < MEESTE_RONDES; ronde++) {
            var volgende = metGegevens(zichtbaar(velden, antwoorden, Bereik.van(wortel)));
            if (volgende.equals(wortel)) break;
            wortel = volgende;
        }
        return Bereik.van(wortel);
    }

    private Map<String, Object> zichtbaar(List<Veld> hier, Map<?, ?> rij, Bereik bereik) {
        var over = new LinkedHashMap<String, Object>();
        for (var veld : hier) {
            var waarde = veld.isVerborgen(bereik) ? null : Pad.lees(rij, veld.pad());
            if (waarde != null) Pad.zet(over, veld.pad(), rijen(veld, waarde, bereik));
        }
        return over;
    }

    private Object rijen(Veld veld, Object waarde, Bereik bereik) {
        if (veld.soort() != Veldsoort.DYNAMICLIST || !(waarde instanceof List<?> rijen)) return waarde;
        var over = new ArrayList<Object>();
        for (var rij : rijen) {
            over.add(rij instanceof Map<?, ?> map ? zichtbaar(veld.velden(), map, bereik.met(map)) : Map.of());
        }
        return over;
    }

    /** The data of the form stands behind the answers; for a field that is only shown it stands in front. */
    private Map<String, Object> metGegevens(Map<?, ?> antwoorden) {
        var alles = new HashMap<String, Object>(gegevens);
        velden.stream()
                .filter(veld -> !veld.isVast())
                .forEach(veld -> alles.remove(veld.pad().get(0)));
        antwoorden.forEach((sleutel, waarde) -> {
            if (waarde != null) alles.putIfAbsent(String.valueOf(sleutel), waarde);
        });
        return alles;
    }
}
