package be.werkpad.wijziging.process;

import be.werkpad.formulier.Inzending;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Field of a form that asks at which werkpost, by name; it is only there when the client works at more than one. */
@Component
class Werkpostkeuze {
    static final String VELD = "plaatsing";

    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;

    Werkpostkeuze(PlaatsingZoeken plaatsingen, WerkpostZoeken werkposten) {
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
    }

    void zetIn(ObjectNode schema, long trajectId) {
        var bezig = plaatsingen.bezigVan(trajectId);
        if (bezig.size() < 2) {
            zonderKeuze(schema);
            return;
        }
        var opties = new LinkedHashMap<String, String>();
        bezig.forEach(plaatsing -> opties.put(String.valueOf(plaatsing.id()), naam(plaatsing)));
        Keuzelijst.maak(schema, VELD, opties);
    }

    boolean werktErgens(long trajectId) {
        return !plaatsingen.bezigVan(trajectId).isEmpty();
    }

    /**
     * @param bijGeen field that gets the message when the client works nowhere
     * @return id of the plaatsing
     * @throws DomainException wijziging.geenWerkpost or wijziging.kiesWerkpost
     */
    long gekozen(Inzending inzending, String bijGeen) {
        var bezig = plaatsingen.bezigVan(inzending.trajectId());
        if (bezig.isEmpty()) {
            throw DomainException.bijVeld(
                    "wijziging.geenWerkpost", bijGeen, "De cliënt werkt nu nergens. Kies iets anders.");
        }
        var keuze = inzending.tekst(VELD);
        return bezig.stream()
                .map(PlaatsingKaart::id)
                .filter(id -> keuze == null ? bezig.size() == 1 : keuze.equals(String.valueOf(id)))
                .findFirst()
                .orElseThrow(() ->
                        DomainException.bijVeld("wijziging.kiesWerkpost", VELD, "Kies over welke werkpost dit gaat."));
    }

    private static void zonderKeuze(ObjectNode schema) {
        if (schema.get("components") instanceof ArrayNode velden) {
            velden.removeIf(veld -> VELD.equals(veld.path("key").asText()));
        }
    }

    private String naam(PlaatsingKaart plaatsing) {
        return werkposten.metId(plaatsing.werkpostId()).naam();
    }
}
