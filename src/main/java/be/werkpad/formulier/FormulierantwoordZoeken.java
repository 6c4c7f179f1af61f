package be.werkpad.formulier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the completed forms of a dossier. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class FormulierantwoordZoeken {
    private static final TypeReference<Map<String, Object>> ANTWOORDEN = new TypeReference<>() {};

    private final FormulierantwoordRepository antwoorden;
    private final AntwoordlijnRepository lijnen;
    private final Formulierversies versies;
    private final ObjectMapper json;

    FormulierantwoordZoeken(
            FormulierantwoordRepository antwoorden,
            AntwoordlijnRepository lijnen,
            Formulierversies versies,
            ObjectMapper json) {
        this.antwoorden = antwoorden;
        this.lijnen = lijnen;
        this.versies = versies;
        this.json = json;
    }

    /** The last answers to a form; forms come back in loops. */
    public Optional<Map<String, Object>> laatste(long trajectId, String formulier) {
        return antwoorden
                .findFirstByTrajectIdAndFormulierOrderByIdDesc(trajectId, formulier)
                .map(antwoord -> lees(antwoord.antwoorden()));
    }

    /** The last answers to a form about one werkpost; two searches of a traject may run at once. */
    public Optional<Map<String, Object>> laatsteOverWerkpost(long trajectId, long werkpostId, String formulier) {
        return antwoorden
                .findFirstByTrajectIdAndWerkpostIdAndFormulierOrderByIdDesc(trajectId, werkpostId, formulier)
                .map(antwoord -> lees(antwoord.antwoorden()));
    }

    /** The last answers to a form in one process instance; two of the same process may run at once. */
    public Optional<Map<String, Object>> laatsteVanInstantie(long trajectId, String instantieId, String formulier) {
        return antwoorden
                .findFirstByTrajectIdAndInstantieIdAndFormulierOrderByIdDesc(trajectId, instantieId, formulier)
                .map(antwoord -> lees(antwoord.antwoorden()));
    }

    /** The same with the row it is kept in, for what is about that one completion. */
    public Optional<AntwoordKaart> laatsteKaartVanInstantie(long trajectId, String instantieId, String formulier) {
        return antwoorden
                .findFirstByTrajectIdAndInstantieIdAndFormulierOrderByIdDesc(trajectId, instantieId, formulier)
                .map(this::kaart);
    }

    /** The answers of an earlier round of the same process instance about the same werkpost, to go on from. */
    public Optional<Map<String, Object>> vorigeRonde(String instantieId, String formulier, @Nullable Long werkpostId) {
        return antwoorden
                .findFirstByInstantieIdAndFormulierAndWerkpostIdOrderByIdDesc(instantieId, formulier, werkpostId)
                .map(antwoord -> lees(antwoord.antwoorden()));
    }

    /** The last answers to a form about one plaatsing; a traject may have more than one. */
    public Optional<Map<String, Object>> laatsteVanPlaatsing(long plaatsingId, String formulier) {
        return antwoorden
                .findFirstByPlaatsingIdAndFormulierOrderByIdDesc(plaatsingId, formulier)
                .map(antwoord -> lees(antwoord.antwoorden()));
    }

    /** All answers to a form about one plaatsing, oldest first. */
    public List<Map<String, Object>> alleVanPlaatsing(long plaatsingId, String formulier) {
        return antwoorden.findByPlaatsingIdAndFormulierOrderById(plaatsingId, formulier).stream()
                .map(antwoord -> lees(antwoord.antwoorden()))
                .toList();
    }

    /** All completed forms of a dossier, oldest first. */
    public List<AntwoordKaart> alle(long trajectId) {
        return antwoorden.findByTrajectIdOrderById(trajectId).stream()
                .map(this::kaart)
                .toList();
    }

    /**
     * The completed forms that count for one plaatsing: its own, those of the search that led to it, and those about the
     * traject as a whole; oldest first.
     */
    public List<AntwoordKaart> vanPlaatsing(long trajectId, long plaatsingId) {
        var dossier = antwoorden.findByTrajectIdOrderById(trajectId);
        return lijnen
                .findByPlaatsingId(plaatsingId)
                .orElseGet(() -> Antwoordlijn.zonderZoektocht(plaatsingId))
                .van(dossier)
                .stream()
                .map(this::kaart)
                .toList();
    }

    public Optional<AntwoordKaart> metId(long id) {
        return antwoorden.findById(id).map(this::kaart);
    }

    /** Ids of the answers that were given in the same process instance as these, these included. */
    public Set<Long> zelfdeInstantie(long id) {
        return antwoorden
                .findById(id)
                .map(antwoord ->
                        antwoorden.findByTrajectIdAndInstantieId(antwoord.trajectId(), antwoord.instantieId()).stream()
                                .map(Formulierantwoord::id)
                                .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Who completed a task, when it is no longer open. */
    public Optional<AntwoordKaart> vanTaak(String taakId) {
        return antwoorden.findFirstByTaakId(taakId).map(this::kaart);
    }

    private AntwoordKaart kaart(Formulierantwoord antwoord) {
        return new AntwoordKaart(
                antwoord.id(),
                antwoord.trajectId(),
                antwoord.plaatsingId(),
                antwoord.werkpostId(),
                antwoord.formulier(),
                antwoord.taakId(),
                antwoord.taaknaam(),
                antwoord.procesId(),
                antwoord.door(),
                antwoord.tijdstip(),
                lees(antwoord.antwoorden()),
                versies.schema(antwoord.formulierversieId()));
    }

    private Map<String, Object> lees(String tekst) {
        try {
            return json.readValue(tekst, ANTWOORDEN);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("Stored answers are not JSON", problem);
        }
    }
}
