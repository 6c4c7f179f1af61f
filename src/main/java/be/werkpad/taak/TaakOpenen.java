package be.werkpad.taak;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.organisatie.MedewerkerKaart;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A task with all that is needed to fill it in: form, data of an earlier round, and what modules add from the dossier. */
@Component
@Transactional(readOnly = true)
public class TaakOpenen {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Taaktoegang toegang;
    private final Takenmotor motor;
    private final FormulierantwoordZoeken antwoorden;
    private final List<Formulierverrijker> verrijkers;
    private final Taakcollegas collegas;

    TaakOpenen(
            Taaktoegang toegang,
            Takenmotor motor,
            FormulierantwoordZoeken antwoorden,
            List<Formulierverrijker> verrijkers,
            Taakcollegas collegas) {
        this.toegang = toegang;
        this.motor = motor;
        this.antwoorden = antwoorden;
        this.verrijkers = verrijkers;
        this.collegas = collegas;
    }

    /**
     * @param schema form-js schema; null for a task without a form
     * @param gegevens values to start from
     * @param magWerken false when the user may look but not complete
     */
    public record OpenTaak(
            TaakKaart taak,
            @Nullable ObjectNode schema,
            Map<String, Object> gegevens,
            boolean magWerken,
            boolean magVerdelen) {}

    public OpenTaak voor(String taakId) {
        var regel = toegang.lees(taakId);
        var taak = regel.kaart();
        if (taak.formulier() == null) {
            return new OpenTaak(taak, null, Map.of(), toegang.magWerken(taak), toegang.magVerdelen(taak));
        }
        var schema = parse(motor.formulier(taakId));
        var variabelen = motor.procesvariabelen(taakId);
        var gegevens = new LinkedHashMap<>(antwoorden
                .vorigeRonde(regel.instantieId(), taak.formulier(), (Long) variabelen.get("werkpostId"))
                .orElse(Map.of()));
        verrijkers.stream()
                .filter(verrijker -> verrijker.formulier().equals(taak.formulier()))
                .forEach(verrijker -> verrijker.verrijk(schema, gegevens, taak.trajectId(), variabelen));
        return new OpenTaak(taak, schema, gegevens, toegang.magWerken(taak), toegang.magVerdelen(taak));
    }

    /** BPMN of the process the task is in. */
    public String tekening(String taakId) {
        return motor.tekening(toegang.lees(taakId).taakId());
    }

    /** To whom it can be handed over. */
    public List<MedewerkerKaart> collegas(TaakKaart taak) {
        return collegas.voor(taak);
    }

    private ObjectNode parse(String schema) {
        try {
            return (ObjectNode) JSON.readTree(schema);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("A deployed form is not JSON", problem);
        }
    }
}
