package be.werkpad.onkosten;

import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.NotFoundException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form in which a werkpost decides, with what it chose before and the files that can prove the decision. */
@Component
public class Werkpostkeuzeformulier {
    static final String PROCES = "kader-aanvullen";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));
    /** How and by whom it was decided is asked again each time. */
    private static final List<String> VAN_DE_VORIGE_KEER = List.of(
            "soort",
            "bedragPerDag",
            "dagen",
            "welkeKosten",
            "verplaatsingOok",
            "keuzeReden",
            "iban",
            "grenzenUitgelegd");

    private final ProcessGateway processen;
    private final PlaatsingZoeken plaatsingen;
    private final FormulierantwoordZoeken antwoorden;
    private final BijlageZoeken bijlagen;

    Werkpostkeuzeformulier(
            ProcessGateway processen,
            PlaatsingZoeken plaatsingen,
            FormulierantwoordZoeken antwoorden,
            BijlageZoeken bijlagen) {
        this.processen = processen;
        this.plaatsingen = plaatsingen;
        this.antwoorden = antwoorden;
        this.bijlagen = bijlagen;
    }

    /**
     * @param schema as JSON of form-js
     * @param gegevens what stands in it
     */
    public record Blad(String schema, Map<String, Object> gegevens) {}

    /** @throws NotFoundException when the plaatsing is of another traject */
    public Blad open(long trajectId, long plaatsingId) {
        plaatsing(trajectId, plaatsingId);
        try {
            var schema = JSON.readTree(schema());
            var gegevens = new LinkedHashMap<String, Object>();
            vul(schema, gegevens, trajectId, plaatsingId);
            return new Blad(JSON.writeValueAsString(schema), gegevens);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("A deployed form is not JSON", problem);
        }
    }

    /** Adds the files of the dossier to choose from, and what the werkpost chose the time before. */
    public void vul(JsonNode schema, Map<String, Object> gegevens, long trajectId, long plaatsingId) {
        var opties = new LinkedHashMap<String, String>();
        bijlagen.vanTraject(trajectId)
                .forEach(bijlage -> opties.put(
                        String.valueOf(bijlage.id()),
                        "%s, toegevoegd op %s".formatted(bijlage.naam(), DAG.format(bijlage.bewaardOp()))));
        Keuzelijst.maak(schema, "bijlage", opties);
        antwoorden
                .laatsteVanPlaatsing(plaatsingId, WerkpostkeuzeWijzigen.FORMULIER)
                .ifPresent(vorige -> VAN_DE_VORIGE_KEER.stream()
                        .filter(vorige::containsKey)
                        .forEach(veld -> gegevens.putIfAbsent(veld, vorige.get(veld))));
    }

    /** The form as it is deployed now, as JSON of form-js. */
    String schema() {
        return processen.form(PROCES, WerkpostkeuzeWijzigen.FORMULIER);
    }

    PlaatsingKaart plaatsing(long trajectId, long plaatsingId) {
        return plaatsingen.inTraject(trajectId, plaatsingId);
    }
}
