package be.werkpad.onkosten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CH-8: clients never pay and are never paid. There is no field for it, and answers to fields that a form does not have
 * are refused, so it cannot be entered at all.
 */
class GeenBijdrageTest {
    private static final String VERBODEN =
            ".*([Bb]ijdrage|[Ll]oon(?!vraag)|[Ss]alaris|[Ff]actuur|[Pp]rijs|[Pp]erUur|[Uu]urtarief).*";

    static Stream<Path> formulieren() throws IOException {
        return Files.walk(Path.of("forms")).filter(path -> path.toString().endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    void noFormHasAFieldForAContributionAWageOrAnHourlyAmount(Path formulier) throws IOException {
        assertThat(sleutels(formulier)).noneMatch(sleutel -> sleutel.matches(VERBODEN));
    }

    @Test
    void wouldSeeSuchAField() {
        assertThat(List.of("eigenBijdrage", "brutoLoon", "bedragPerUur"))
                .allMatch(sleutel -> sleutel.matches(VERBODEN));
        assertThat("loonvraag").doesNotMatch(VERBODEN);
    }

    /** CH-8a-2, CH-8a-3: the care budget or a direct subsidy; the leefbudget cannot be chosen. */
    @Test
    void guidanceIsPaidByTheCareBudgetOrTheGovernment() throws IOException {
        var bron = velden(Path.of("forms/aanmelding-intake/persoonsgegevens-aanvullen.form"))
                .filter(veld -> veld.path("key").asText().equals("financieringsbron"))
                .findFirst()
                .orElseThrow();

        assertThat(bron.path("values").findValuesAsText("value"))
                .contains("ZORGBUDGET")
                .noneMatch(waarde -> waarde.contains("LEEF"));
    }

    /** CH-8a-2: the kind of subsidy is asked with the same choices wherever the source is asked; at the intake it may wait. */
    @Test
    void whoeverAsksTheSourceAsksTheKindOfSubsidyInTheSameWay() throws IOException {
        var keuzes = new ArrayList<List<String>>();
        for (var formulier : formulieren().toList()) {
            if (sleutels(formulier).contains("financieringsbron")) {
                var subsidie = velden(formulier)
                        .filter(veld -> veld.path("key").asText().equals("subsidiesoort"))
                        .findFirst();
                assertThat(subsidie).as("%s", formulier).isPresent();
                assertThat(subsidie.get()
                                .path("properties")
                                .path("verplichtAls")
                                .asText())
                        .as("%s", formulier)
                        .isEqualTo(
                                formulier.endsWith("persoonsgegevens-aanvullen.form")
                                        ? ""
                                        : "financieringsbron=RECHTSTREEKSE_SUBSIDIE");
                keuzes.add(subsidie.get().path("values").findValuesAsText("value"));
            }
        }

        assertThat(keuzes).hasSizeGreaterThan(1).containsOnly(List.of("RTH", "PVB", "ANDERE"));
    }

    /** CH-8b-1: the client arranges the way to work; the dienst is not one of the carriers. */
    @Test
    void theDienstIsNoCarrier() throws IOException {
        var vervoer = velden(Path.of("forms/kader-aanvullen/voorbereiding-nakijken.form"))
                .filter(veld -> veld.path("key").asText().equals("vervoermiddel"))
                .findFirst()
                .orElseThrow();

        assertThat(vervoer.path("values").findValuesAsText("value"))
                .containsExactly("TE_VOET", "FIETS", "OPENBAAR", "NETWERK", "ANDERE");
    }

    private static List<String> sleutels(Path formulier) throws IOException {
        return velden(formulier).map(veld -> veld.path("key").asText()).toList();
    }

    private static Stream<JsonNode> velden(Path formulier) throws IOException {
        return onder(new ObjectMapper().readTree(formulier.toFile()));
    }

    private static Stream<JsonNode> onder(JsonNode knoop) {
        return StreamSupport.stream(knoop.path("components").spliterator(), false)
                .flatMap(deel -> Stream.concat(Stream.of(deel), onder(deel)));
    }
}
