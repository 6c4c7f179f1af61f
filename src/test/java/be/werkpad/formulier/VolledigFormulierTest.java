package be.werkpad.formulier;

import static be.werkpad.formulier.SchemaMother.bestand;
import static be.werkpad.formulier.SchemaMother.controleer;
import static be.werkpad.formulier.SchemaMother.velden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form with every component Tasklist can show. */
class VolledigFormulierTest {
    private final Formulierschema schema = Formulierschema.parse(bestand("alles.form"));

    @Test
    void knowsAllTwentyComponents() {
        var json = bestand("alles.form");
        assertThat(Arrays.stream(Veldsoort.values()).filter(soort -> soort != Veldsoort.ONBEKEND))
                .hasSize(20)
                .allSatisfy(soort -> assertThat(json)
                        .contains("\"type\": \"" + soort.name().toLowerCase(java.util.Locale.ROOT) + "\""));
        assertThat(schema.bezwaren())
                .containsExactly(
                        "Het veld \"duur\" is een berekening (expression). Werkpad vertrouwt geen berekening van het scherm.");
    }

    @Test
    void readsItsFields() {
        assertThat(schema.id()).isEqualTo("alles");
        assertThat(schema.titel()).isEqualTo("Alles op een rij");
        assertThat(schema.velden().stream().map(Veld::naam))
                .containsExactly(
                        "naam",
                        "toelichting",
                        "uren",
                        "datum",
                        "start",
                        "akkoord",
                        "steun",
                        "besluit",
                        "reden",
                        "interesses",
                        "duur",
                        "werkbegeleider.naam",
                        "werkbegeleider.telefoon",
                        "afspraken");
        assertThat(schema.veld("besluit").orElseThrow().opties())
                .isEqualTo(Map.of("STARTEN", "We starten", "STOPPEN", "We stoppen"));
        assertThat(schema.veld("datum").orElseThrow().label()).isEqualTo("Wanneer was het gesprek?");
        assertThat(schema.veld("afspraken").orElseThrow().velden().stream().map(Veld::naam))
                .containsExactly("wat", "tegen");
        assertThat(schema.procesvariabelen()).containsExactlyInAnyOrder("datum", "besluit");
    }

    @Test
    void acceptsGoodAnswers() throws Exception {
        var antwoorden = antwoorden();
        var resultaat = controleer(schema, antwoorden);
        assertThat(resultaat.fouten()).isEmpty();
        var verwacht = new HashMap<>(antwoorden);
        verwacht.keySet().removeAll(List.of("duur", "reden"));
        verwacht.put("uren", 7.5);
        verwacht.put("werkbegeleider", Map.of("naam", "Naam-1", "telefoon", "+32470123456"));
        assertThat(resultaat.antwoorden()).isEqualTo(verwacht);
    }

    @Test
    void refusesEachBadAnswerByItsOwnName() throws Exception {
        var antwoorden = antwoorden();
        antwoorden.putAll(
                Map.of("naam", "Jan3", "uren", 99, "datum", "2027-01-01", "akkoord", false, "besluit", "STOPPEN"));
        antwoorden.remove("reden");
        antwoorden.put("afspraken", List.of(Map.of("wat", "a", "tegen", "morgen")));
        assertThat(velden(controleer(schema, antwoorden)))
                .containsExactly("naam", "uren", "datum", "akkoord", "reden", "afspraken[0].tegen");
    }

    private static Map<String, Object> antwoorden() throws Exception {
        return new ObjectMapper()
                .readValue(bestand("alles-antwoorden.json"), new TypeReference<HashMap<String, Object>>() {});
    }
}
