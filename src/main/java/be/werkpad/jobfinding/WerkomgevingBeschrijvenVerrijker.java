package be.werkpad.jobfinding;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what we know of the employer, so that nobody types it twice. */
@Component
class WerkomgevingBeschrijvenVerrijker implements Formulierverrijker {
    private final WerkpostZoeken werkposten;

    WerkomgevingBeschrijvenVerrijker(WerkpostZoeken werkposten) {
        this.werkposten = werkposten;
    }

    @Override
    public String formulier() {
        return "werkomgeving-beschrijven";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (procesvariabelen.get("werkpostId") instanceof Long id) {
            vulIn(gegevens, werkposten.metId(id));
        }
    }

    private static void vulIn(Map<String, Object> gegevens, WerkpostKaart werkpost) {
        zet(gegevens, "straat", werkpost.straat());
        zet(gegevens, "ondernemingsnummer", werkpost.ondernemingsnummer());
        zet(gegevens, "contactNaam", werkpost.contactNaam());
        zet(gegevens, "contactTelefoon", werkpost.contactTelefoon());
        zet(gegevens, "contactEmail", werkpost.contactEmail());
    }

    private static void zet(Map<String, Object> gegevens, String veld, @Nullable String waarde) {
        if (waarde != null) {
            gegevens.putIfAbsent(veld, waarde);
        }
    }
}
