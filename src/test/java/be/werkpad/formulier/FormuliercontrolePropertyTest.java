package be.werkpad.formulier;

import static be.werkpad.formulier.SchemaMother.VANDAAG;
import static be.werkpad.formulier.SchemaMother.bestand;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class FormuliercontrolePropertyTest {
    private static final Formulierschema SCHEMA = Formulierschema.parse(bestand("alles.form"));
    private static final List<String> SLEUTELS = List.of(
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
            "werkbegeleider",
            "telefoon",
            "afspraken",
            "wat",
            "tegen",
            "onbekend",
            "",
            ".",
            "this");

    @Property(tries = 500)
    void neverThrowsAndNeverKeepsWhatItDoesNotKnow(@ForAll("antwoorden") Map<String, Object> antwoorden) {
        var resultaat = new Formuliercontrole().controleer(SCHEMA, antwoorden, VANDAAG, antwoorden);
        assertThat(resultaat.fouten())
                .allMatch(fout -> !fout.melding().isBlank() && !fout.melding().contains("{0}"));
        assertThat(SCHEMA.velden().stream().map(veld -> veld.pad().get(0)))
                .containsAll(resultaat.antwoorden().keySet());
    }

    /** Cleaning twice changes nothing: what we keep, we would accept again. */
    @Property(tries = 300)
    void acceptsItsOwnCleanAnswers(@ForAll("antwoorden") Map<String, Object> antwoorden) {
        var controle = new Formuliercontrole();
        var eerst = controle.controleer(SCHEMA, antwoorden, VANDAAG);
        var opnieuw = controle.controleer(SCHEMA, eerst.antwoorden(), VANDAAG);
        if (eerst.isGoed()) assertThat(opnieuw).isEqualTo(eerst);
    }

    @Property(tries = 300)
    void neverThrowsOnAFormOfAnyShape(@ForAll("antwoorden") Map<String, Object> bron) throws Exception {
        var json = new ObjectMapper()
                .writeValueAsString(
                        Map.of("id", "x", "components", List.of(bron, Map.of("type", "group", "components", bron))));
        var schema = Formulierschema.parse(json);
        assertThat(schema.bezwaren()).isNotNull();
        assertThat(schema.procesvariabelen()).isNotNull();
    }

    @Property(tries = 500)
    void neverThrowsOnAnyCondition(@ForAll String tekst) {
        assertThat(Voorwaarde.lees("=" + tekst)).isNotNull();
    }

    @Provide
    Arbitrary<Map<String, Object>> antwoorden() {
        return objecten(waarden(3)).map(map -> {
            var heel = new HashMap<String, Object>(map);
            heel.values().removeIf(Objects::isNull);
            return heel;
        });
    }

    private static Arbitrary<Object> waarden(int diepte) {
        Arbitrary<Object> los = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40).asGeneric(),
                Arbitraries.strings()
                        .withChars("0123456789-:TZ+ BE")
                        .ofMaxLength(20)
                        .asGeneric(),
                Arbitraries.of("2026-11-23", "STARTEN", "STOPPEN", "MUZIEK", "0470 12 34 56", "=naam", "select")
                        .asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.of(Double.MAX_VALUE, Double.MIN_VALUE, new BigDecimal("1e500"))
                        .asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.just(null));
        if (diepte == 0) return los;
        var dieper = Arbitraries.lazy(() -> waarden(diepte - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(6, los),
                Tuple.of(2, dieper.list().ofMaxSize(4).asGeneric()),
                Tuple.of(2, objecten(dieper).asGeneric()));
    }

    private static Arbitrary<Map<String, Object>> objecten(Arbitrary<Object> waarden) {
        var sleutels = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(SLEUTELS)),
                Tuple.of(2, Arbitraries.of("type", "key", "path", "validate", "properties", "values", "conditional")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(10)));
        return Arbitraries.maps(sleutels, waarden).ofMaxSize(12);
    }
}
