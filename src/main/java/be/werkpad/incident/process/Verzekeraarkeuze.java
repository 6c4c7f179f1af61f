package be.werkpad.incident.process;

import be.werkpad.engine.ProcessVariables;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The insurers of the policies of this client to choose from, or another one. */
@Component
class Verzekeraarkeuze implements Formulierverrijker {
    static final String VELD = "verzekeraar";
    static final String ANDERE_VELD = "andereVerzekeraar";

    private final PlaatsingZoeken plaatsingen;
    private final PolisZoeken polissen;

    Verzekeraarkeuze(PlaatsingZoeken plaatsingen, PolisZoeken polissen) {
        this.plaatsingen = plaatsingen;
        this.polissen = polissen;
    }

    @Override
    public String formulier() {
        return "incident-aan-verzekering-melden";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> variabelen) {
        var namen = new LinkedHashMap<String, String>();
        waar(trajectId, variabelen).stream()
                .flatMap(plaatsingId -> polissen.vanPlaatsing(plaatsingId).stream())
                .map(PolisKaart::verzekeraar)
                .forEach(naam -> namen.put(naam, naam));
        if (!namen.isEmpty()) {
            namen.put("ANDERE", "Een andere verzekeraar");
            Keuzelijst.maak(schema, VELD, namen);
        }
    }

    private List<Long> waar(long trajectId, Map<String, Object> variabelen) {
        return variabelen.get(ProcessVariables.PLAATSING_ID.name()) instanceof Long id
                ? List.of(id)
                : plaatsingen.bezigVan(trajectId).stream()
                        .map(PlaatsingKaart::id)
                        .toList();
    }
}
