package be.werkpad.beslissing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.beslissing.KeuzeVastleggen;
import be.werkpad.beslissing.KeuzeVoorbereiden;
import be.werkpad.beslissing.Optie;
import be.werkpad.beslissing.Richting;
import be.werkpad.beslissing.Vraagcode;
import be.werkpad.beslissing.Vraagplaats;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The forms of client-beslissing as they are shown and handed in. */
class FormulierenTest {
    private static final Map<String, Object> PROCES = Map.of("vraagcode", "B4", "beslissingId", 5L, "werkpostId", 70L);

    @Test
    void offersOnlyTheDirectionsOfThisQuestion() throws IOException {
        var schema = schema("opties-voorbereiden");
        var gegevens = new HashMap<String, Object>();
        new OptiesVoorbereidenVerrijker().verrijk(schema, gegevens, 7, PROCES);
        var lijst = Formuliervelden.met(schema, "opties").orElseThrow();
        assertThat(Formuliervelden.met(lijst, "richting").orElseThrow().path("values"))
                .extracting(waarde -> waarde.path("value").asText())
                .containsExactlyInAnyOrder("VERDER", "AANPASSEN", "ANDERE_WERKPOST");
        assertThat(gegevens).containsEntry("vraag", "Wil je hier gaan kijken?");
        assertThat(Formuliervelden.met(lijst, "tekst")
                        .orElseThrow()
                        .path("description")
                        .asText())
                .startsWith("Bijvoorbeeld");
    }

    @Test
    void showsThePreparedOptionsAndTheAdviceAfterThem() throws IOException {
        var schema = schema("keuze-vastleggen");
        var gegevens = new HashMap<String, Object>(Map.of("gekozen", "LATER"));
        verrijker().verrijk(schema, gegevens, 7, PROCES);
        assertThat(gegevens).isEmpty();
        assertThat(Formuliervelden.met(schema, "gekozen").orElseThrow().path("values"))
                .extracting(waarde -> waarde.path("label").asText())
                .containsExactly(
                        "A. Gaan { {kijken} }",
                        "B. Een andere plek",
                        "Later beslissen",
                        "Stoppen",
                        "Iets anders, namelijk");
        assertThat(schema.path("components").get(1).path("text").asText())
                .containsSubsequence(
                        "Gaan \\{ \\{kijken\\} \\}", "\\*samen\\*", "Een andere plek", "Advies", "Probeer het");
    }

    @Test
    void showsNothingOfAnotherTraject() throws IOException {
        var schema = schema("keuze-vastleggen");
        verrijker().verrijk(schema, new HashMap<>(), 8, PROCES);
        assertThat(schema).isEqualTo(schema("keuze-vastleggen"));
    }

    @Test
    void preparesTheOptionsAsTheyStandInTheForm() {
        var voorbereiden = mock(KeuzeVoorbereiden.class);
        var optie = ArgumentCaptor.forClass(KeuzeVoorbereiden.Voorbereiding.class);
        when(voorbereiden.voor(any(), any(), optie.capture(), any())).thenReturn(9L);
        var antwoorden = Map.<String, Object>of(
                "vraag",
                "Wil je gaan kijken?",
                "opties",
                List.of(Map.of("tekst", " Gaan kijken ", "gevolg", "We gaan samen.", "richting", "VERDER")));
        var variabelen = new OptiesVoorbereidenVerwerker(voorbereiden).verwerk(inzending(antwoorden));
        assertThat(variabelen).containsExactly(Map.entry("beslissingId", 9L));
        assertThat(optie.getValue().opties())
                .containsExactly(new Optie("A", "Gaan kijken", "We gaan samen.", Richting.VERDER));
    }

    /** S19: a call that names the coach as the one who chose. */
    @Test
    void refusesTheCoachAsTheOneWhoChose() {
        var vastleggen = mock(KeuzeVastleggen.class);
        var antwoorden = Map.<String, Object>of(
                "gekozen",
                "A",
                "gekozenDoor",
                "JOBCOACH",
                "vorm",
                "MONDELING",
                "bewijsniveau",
                "2",
                "datum",
                "2027-03-01");
        assertThatThrownBy(() -> new KeuzeVastleggenVerwerker(vastleggen).verwerk(inzending(antwoorden)))
                .isInstanceOfSatisfying(DomainException.class, weigering -> {
                    assertThat(weigering.code()).isEqualTo("beslissing.kiezerOngeldig");
                    assertThat(weigering.fouten().get(0).veld()).isEqualTo("gekozenDoor");
                });
        verifyNoInteractions(vastleggen);
    }

    private static Inzending inzending(Map<String, Object> antwoorden) {
        return new Inzending("form", 7, "BW-22222", antwoorden, "coach1", LocalDate.of(2027, 3, 1), PROCES);
    }

    private static KeuzeVastleggenVerrijker verrijker() {
        var beslissingen = mock(BeslissingZoeken.class);
        when(beslissingen.metId(anyLong()))
                .thenReturn(Optional.of(new BeslissingKaart(
                        5,
                        new Vraagplaats(7, 70L, null),
                        Vraagcode.B4,
                        "Wil je hier gaan kijken?",
                        List.of(
                                new Optie("A", "Gaan {{kijken}}", "We gaan *samen*.", Richting.VERDER),
                                new Optie("B", "Een andere plek", "We zoeken verder.", Richting.ANDERE_WERKPOST)),
                        "Probeer het",
                        BeslissingKaart.Status.VOORBEREID,
                        0,
                        null,
                        null,
                        null)));
        return new KeuzeVastleggenVerrijker(beslissingen);
    }

    private static ObjectNode schema(String formulier) throws IOException {
        try (var bron = FormulierenTest.class.getResourceAsStream("/forms/client-beslissing/" + formulier + ".form")) {
            return (ObjectNode) new ObjectMapper().readTree(bron);
        }
    }
}
