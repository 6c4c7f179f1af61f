package be.werkpad.beslissing;

import static be.werkpad.beslissing.BeslissingMother.optie;
import static be.werkpad.beslissing.BeslissingMother.opties;
import static be.werkpad.beslissing.EchteKeuze.Reden.ENKEL_LABEL;
import static be.werkpad.beslissing.EchteKeuze.Reden.GEEN_GEVOLG;
import static be.werkpad.beslissing.EchteKeuze.Reden.LENGTE;
import static be.werkpad.beslissing.EchteKeuze.Reden.RICHTING;
import static be.werkpad.beslissing.EchteKeuze.Reden.TE_WEINIG;
import static be.werkpad.beslissing.EchteKeuze.Reden.ZELFDE;
import static be.werkpad.beslissing.Richting.AANPASSEN;
import static be.werkpad.beslissing.Richting.BLIJVEN;
import static be.werkpad.beslissing.Richting.VERDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.beslissing.EchteKeuze.Bezwaar;
import be.werkpad.beslissing.EchteKeuze.Reden;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** CH-9b-2, F.10. */
class EchteKeuzeTest {
    private static final Optie TUIN = optie(0, "Werken in de tuin", "Je werkt buiten, ook in de regen.", VERDER);

    @Test
    void acceptsTwoDifferentOptionsWithTheirMeaning() {
        assertThat(EchteKeuze.bezwaren(Vraagcode.B2, opties(VERDER, AANPASSEN))).isEmpty();
    }

    @Test
    void refusesOneOption() {
        assertThat(redenen(Vraagcode.B2, TUIN)).containsExactly(TE_WEINIG);
        assertThat(redenen(Vraagcode.B2)).containsExactly(TE_WEINIG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"werken in de tuin", " WERKEN  in de tuin!", "Wérken in de tuin.", "Werken, in de tuin"})
    void refusesTheSameTextTwiceHoweverItIsWritten(String tekst) {
        var zelfde = optie(1, tekst, "Iets anders dat dit betekent.", AANPASSEN);
        assertThat(EchteKeuze.bezwaren(Vraagcode.B2, List.of(TUIN, zelfde)))
                .extracting(Bezwaar::reden, Bezwaar::veld)
                .contains(org.assertj.core.groups.Tuple.tuple(ZELFDE, "opties[1].tekst"));
        assertThat(redenen(Vraagcode.B2, TUIN, zelfde)).contains(TE_WEINIG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja",
                "Nee.",
                "stoppen",
                "Later",
                "niets doen",
                "Later beslissen",
                "Stoppen met begeleid werken",
                "Ja, ik wil",
                "Niet doen",
                "Optie B",
                "iets anders",
                "…",
                "Nog niet"
            })
    void refusesAnOptionThatIsOnlyALabel(String label) {
        var optie = optie(1, label, "Dan gebeurt er voorlopig weinig.", AANPASSEN);
        assertThat(redenen(Vraagcode.B2, TUIN, optie)).contains(ENKEL_LABEL, TE_WEINIG);
    }

    @Test
    void refusesAnOptionWithoutConsequence() {
        for (var gevolg : List.of("", "  ", "ja", "Werken in de keuken")) {
            var optie = optie(1, "Werken in de keuken", gevolg, AANPASSEN);
            assertThat(redenen(Vraagcode.B2, TUIN, optie)).contains(GEEN_GEVOLG);
        }
    }

    @Test
    void countsTextAndConsequenceTogether() {
        var kort = optie(1, "Keuken", "Vast", AANPASSEN);
        assertThat(redenen(Vraagcode.B2, TUIN, kort)).isEmpty();
        assertThat(redenen(Vraagcode.B2, TUIN, optie(1, "Keuken", "Dag", AANPASSEN)))
                .containsExactly(LENGTE);
        assertThat(redenen(Vraagcode.B2, TUIN, optie(1, "Keuken", "x".repeat(494), AANPASSEN)))
                .isEmpty();
        assertThat(redenen(Vraagcode.B2, TUIN, optie(1, "Keuken", "x".repeat(495), AANPASSEN)))
                .containsExactly(LENGTE);
    }

    @Test
    void refusesADirectionThatDoesNotFitTheQuestion() {
        assertThat(EchteKeuze.bezwaren(Vraagcode.B1, opties(VERDER, AANPASSEN)))
                .extracting(Bezwaar::veld)
                .containsExactly("opties[1].richting");
        assertThat(redenen(Vraagcode.B5, TUIN, optie(1, "Zo blijven", "Alles blijft zoals nu.", BLIJVEN)))
                .containsExactlyInAnyOrder(RICHTING, TE_WEINIG);
        assertThat(redenen(Vraagcode.B10, TUIN, optie(1, "Zo blijven", "Alles blijft zoals nu.", BLIJVEN)))
                .isEmpty();
    }

    @Test
    void tellsEachMessageAtItsField() {
        assertThatThrownBy(() -> EchteKeuze.eis(Vraagcode.B2, List.of(TUIN, optie(1, "ja", "ja", AANPASSEN))))
                .isInstanceOfSatisfying(DomainException.class, weigering -> {
                    assertThat(weigering.code()).isEqualTo("beslissing.geenEchteKeuze");
                    assertThat(weigering.fouten())
                            .extracting(Fout::veld)
                            .contains("opties[1].tekst", "opties[1].gevolg", "opties");
                });
    }

    /** What the demo tells is what we accept. */
    @Test
    void acceptsEveryPreparedChoiceOfTheScenarios() throws IOException {
        var json = new ObjectMapper();
        var gezien = 0;
        for (var bron : new PathMatchingResourcePatternResolver().getResources("classpath:demo/scenarios/*.json")) {
            for (var stap : json.readTree(bron.getInputStream()).path("stappen")) {
                if (stap.path("taak").asText().equals("opties-voorbereiden")) {
                    var opties = gelezen(stap.path("antwoorden").path("opties"));
                    var past = java.util.Arrays.stream(Vraagcode.values())
                            .anyMatch(
                                    vraag -> EchteKeuze.bezwaren(vraag, opties).isEmpty());
                    assertThat(past).as("%s %s", bron.getFilename(), stap).isTrue();
                    gezien++;
                }
            }
        }
        assertThat(gezien).isPositive();
    }

    private static List<Optie> gelezen(JsonNode rijen) {
        var opties = new ArrayList<Optie>();
        StreamSupport.stream(rijen.spliterator(), false)
                .forEach(rij -> opties.add(optie(
                        opties.size(),
                        rij.path("tekst").asText(),
                        rij.path("gevolg").asText(),
                        Richting.valueOf(rij.path("richting").asText()))));
        return opties;
    }

    private static List<Reden> redenen(Vraagcode vraag, Optie... opties) {
        return EchteKeuze.bezwaren(vraag, List.of(opties)).stream()
                .map(Bezwaar::reden)
                .toList();
    }
}
