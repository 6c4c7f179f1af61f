package be.werkpad.kader;

import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Keuzelijst;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The policies that were added to the dossier as a file, to choose from. */
@Component
class PolisbewijsToevoegenVerrijker implements Formulierverrijker {
    private final BijlageZoeken bijlagen;

    PolisbewijsToevoegenVerrijker(BijlageZoeken bijlagen) {
        this.bijlagen = bijlagen;
    }

    @Override
    public String formulier() {
        return Kaderdeel.BEWIJS.formulier();
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        var opties = new LinkedHashMap<String, String>();
        bijlagen.vanTraject(trajectId).stream()
                .filter(bijlage -> bijlage.soort() == Bijlagesoort.POLIS)
                .forEach(bijlage -> opties.put(String.valueOf(bijlage.id()), bijlage.naam()));
        Keuzelijst.maak(schema, "loBijlage", opties);
        Keuzelijst.maak(schema, "baBijlage", opties);
    }
}
