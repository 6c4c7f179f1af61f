package be.werkpad.formulier;

import be.werkpad.formulier.FormulierIndienen.Ingediend;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes a completed form into the dossier. */
@Component
class AntwoordenBewaren {
    private final FormulierantwoordRepository antwoorden;
    private final Formulierversies versies;
    private final ObjectMapper json;
    private final Clock clock;

    AntwoordenBewaren(
            FormulierantwoordRepository antwoorden, Formulierversies versies, ObjectMapper json, Clock clock) {
        this.antwoorden = antwoorden;
        this.versies = versies;
        this.json = json;
        this.clock = clock;
    }

    void voor(Inzending inzending, Ingediend taak) {
        antwoorden.save(
                new Formulierantwoord(inzending, taak, versies.id(taak.schema()), clock.instant(), schrijf(inzending)));
    }

    private String schrijf(Inzending inzending) {
        try {
            return json.writeValueAsString(inzending.antwoorden());
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("Answers cannot be written as JSON", problem);
        }
    }
}
