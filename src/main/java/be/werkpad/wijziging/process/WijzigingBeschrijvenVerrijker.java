package be.werkpad.wijziging.process;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets people choose the werkpost by name, and fills in how it is now from the dossier (C.7 Wijziging). */
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
        var opties = new LinkedHashMap<String, String>();
        bezig.forEach(plaatsing -> opties.put(String.valueOf(plaatsing.id()), naam(plaatsing)));
        Keuzelijst.maak(schema, WijzigingBeschrijvenVerwerker.PLAATSING, opties);
        if (!bezig.isEmpty()) {
            gegevens.putIfAbsent("oud", bezig.stream().map(this::nu).collect(Collectors.joining("\n")));
        }
    }

    private String nu(PlaatsingKaart plaatsing) {
        var afspraken = plaatsing.gemaakteAfspraken();
        var rooster = afspraken.rooster();
        return "%s: %s van %s tot %s. Taken: %s. Collega die helpt: %s."
                .formatted(
                        naam(plaatsing),
                        rooster.dagen().stream()
                                .sorted()
                                .map(dag -> dag.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")),
                        rooster.van(),
                        rooster.tot(),
                        plaatsing.taken().stream().map(Takenpakkettaak::taak).collect(Collectors.joining(", ")),
                        afspraken.werkbegeleider());
    }

    private String naam(PlaatsingKaart plaatsing) {
        return werkposten.metId(plaatsing.werkpostId()).naam();
    }
}
