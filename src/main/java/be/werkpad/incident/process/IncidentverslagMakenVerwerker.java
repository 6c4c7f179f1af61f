package be.werkpad.incident.process;

import static be.werkpad.incident.process.IncidentProcess.NAAR_OVERHEID;
import static be.werkpad.incident.process.IncidentProcess.NAAR_VERZEKERAAR;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.incident.Meldplicht;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Incidentverslag maken": tells the process who must be told; what happened stays in the dossier. */
@Component
class IncidentverslagMakenVerwerker implements FormulierVerwerker {
    @Override
    public String formulier() {
        return "incidentverslag-maken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var plicht = Meldplicht.van(inzending.blad());
        return Map.of(NAAR_VERZEKERAAR.name(), plicht.verzekeraar(), NAAR_OVERHEID.name(), plicht.overheid());
    }
}
