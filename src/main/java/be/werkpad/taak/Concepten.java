package be.werkpad.taak;

import be.werkpad.security.CurrentUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of the user. Nobody sees those of somebody else. */
@Component
@Transactional
public class Concepten {
    /** How long text without a task can still be copied. */
    private static final Duration BEWAARTIJD = Duration.ofDays(30);

    private static final TypeReference<Map<String, Object>> GEGEVENS = new TypeReference<>() {};

    private final TaakconceptRepository concepten;
    private final CurrentUser user;
    private final ObjectMapper json;
    private final Clock clock;

    Concepten(TaakconceptRepository concepten, CurrentUser user, ObjectMapper json, Clock clock) {
        this.concepten = concepten;
        this.user = user;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A draft.
     *
     * @param versie from 1; to be given back when saving
     * @param gegevens as the form holds them
     */
    public record Concept(String taaknaam, long trajectId, int versie, Map<String, Object> gegevens, Instant bewaard) {}

    @Transactional(readOnly = true)
    public Optional<Concept> mijn(String taakId) {
        return concepten
                .findByTaakIdAndAccount(taakId, user.account())
                .map(concept -> new Concept(
                        concept.taaknaam(),
                        concept.trajectId(),
                        concept.versie(),
                        lees(concept.gegevens()),
                        concept.bewaard()));
    }

    /** Throws the own draft away. */
    public void verwijder(String taakId) {
        concepten.verwijder(taakId, user.account());
    }

    /** The user completed the task: the own draft did its work, that of others can still be copied for a while. */
    void taakIsKlaar(String taakId) {
        verwijder(taakId);
        taakIsWeg(taakId);
    }

    void taakIsWeg(String taakId) {
        var nu = clock.instant();
        concepten.taakIsWeg(taakId, nu);
        concepten.ruimOp(nu.minus(BEWAARTIJD));
    }

    private Map<String, Object> lees(String gegevens) {
        try {
            return json.readValue(gegevens, GEGEVENS);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("A stored draft is not JSON", problem);
        }
    }
}
