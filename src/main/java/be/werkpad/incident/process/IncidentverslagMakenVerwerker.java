package be.werkpad.incident.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.incident.process.IncidentProcess.NAAR_OVERHEID;
import static be.werkpad.incident.process.IncidentProcess.NAAR_VERZEKERAAR;
import static be.werkpad.incident.process.IncidentProcess.VERSLAG_ID;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.incident.IncidentVerslaan;
import be.werkpad.incident.Meldplicht;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Form of the task "Incidentverslag maken": tells the process who must be told; what happened stays in the dossier. */
@Component
class IncidentverslagMakenVerwerker implements FormulierVerwerker {
    static final String PLAATSING = "plaatsing";

    private final IncidentVerslaan verslaan;
    private final PlaatsingZoeken plaatsingen;

    IncidentverslagMakenVerwerker(IncidentVerslaan verslaan, PlaatsingZoeken plaatsingen) {
        this.verslaan = verslaan;
        this.plaatsingen = plaatsingen;
    }

    @Override
    public String formulier() {
        return "incidentverslag-maken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if (inzending.ja("tochNiet")) {
            return Map.of();
        }
        var plicht = Meldplicht.van(inzending.blad());
        var plaatsingId = plaatsing(inzending);
        var variabelen = new HashMap<String, Object>();
        variabelen.put(NAAR_VERZEKERAAR.name(), plicht.verzekeraar());
        variabelen.put(NAAR_OVERHEID.name(), plicht.overheid());
        variabelen.put(VERSLAG_ID.name(), verslaan.voor(inzending, plaatsingId));
        if (plaatsingId != null) {
            variabelen.put(PLAATSING_ID.name(), plaatsingId);
        }
        return variabelen;
    }

    /** Where it happened: as chosen, or where the client works when that is one werkpost. */
    private @Nullable Long plaatsing(Inzending inzending) {
        if (inzending.plaatsingId() != null) {
            return inzending.plaatsingId();
        }
        var bezig = plaatsingen.bezigVan(inzending.trajectId());
        var gekozen = inzending.tekst(PLAATSING);
        if (gekozen == null) {
            return bezig.size() == 1 ? bezig.get(0).id() : null;
        }
        return bezig.stream()
                .map(PlaatsingKaart::id)
                .filter(id -> gekozen.equals(String.valueOf(id)))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "incident.werkpostOnbekend", PLAATSING, "Kies een werkpost waar de cliënt werkt."));
    }
}
