package be.werkpad.kader.process;

import be.werkpad.bijlage.BijlageKaart;
import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.polis.PolisBewijzen;
import be.werkpad.polis.Polissoort;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every policy gets the file that proves it; one file may prove both kinds (F.13). */
@Component
class PolisbewijsToevoegenVerwerker implements FormulierVerwerker {
    private final PolisBewijzen bewijzen;
    private final BijlageZoeken bijlagen;

    PolisbewijsToevoegenVerwerker(PolisBewijzen bewijzen, BijlageZoeken bijlagen) {
        this.bewijzen = bewijzen;
        this.bijlagen = bijlagen;
    }

    @Override
    public String formulier() {
        return "polisbewijs-toevoegen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var plaatsingId = inzending.plaatsingId();
        if (plaatsingId == null) {
            throw new IllegalStateException("A proof without a plaatsing");
        }
        if (!"LATER".equals(inzending.tekst("stand"))) {
            bewijs(inzending, plaatsingId, Polissoort.ONGEVALLEN, "loBijlage");
            bewijs(inzending, plaatsingId, Polissoort.AANSPRAKELIJKHEID, "baBijlage");
        }
        return Map.of();
    }

    private void bewijs(Inzending inzending, long plaatsingId, Polissoort soort, String veld) {
        var gekozen = inzending.tekst(veld);
        if (gekozen != null) {
            bewijzen.voor(plaatsingId, soort, polis(inzending.trajectId(), gekozen, veld));
        }
        bewijzen.eis(plaatsingId, soort, veld);
    }

    private long polis(long trajectId, String gekozen, String veld) {
        return bijlagen.vanTraject(trajectId).stream()
                .filter(bijlage -> bijlage.soort() == Bijlagesoort.POLIS)
                .map(BijlageKaart::id)
                .filter(id -> String.valueOf(id).equals(gekozen))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "kader.bestandOnbekend", veld, "Kies een bestand van het dossier dat een polis is."));
    }
}
