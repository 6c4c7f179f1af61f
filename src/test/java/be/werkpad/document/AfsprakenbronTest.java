package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisZoeken;
import be.werkpad.polis.Polissoort;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers tell what holds now, not what was typed on the first day (C.6.5, VZ-4). */
class AfsprakenbronTest {
    private final PlaatsingZoeken plaatsingen = mock(PlaatsingZoeken.class);
    private final PolisZoeken polissen = mock(PolisZoeken.class);
    private final Afsprakenbron bron = new Afsprakenbron(plaatsingen, polissen);
    private final Map<String, Map<String, Object>> antwoorden = new HashMap<>();

    @BeforeEach
    void plaatsing() {
        when(plaatsingen.metId(5)).thenReturn(PlaatsingMother.kaart(PlaatsingStatus.LOPEND));
    }

    @Test
    void givesTheHoursAndTasksOfToday() {
        antwoorden.put(
                "afspraken-vastleggen", Map.of("vanUur", "13:00", "dagen", List.of("ZA"), "pauze", "om tien uur"));
        antwoorden.put("takenpakket-samenstellen", Map.of("taken", List.of(Map.of("taak", "Niet meer"))));
        antwoorden.put("afspraken-aanpassen", Map.of("watVerandert", "Vroeger stoppen", "totUur", "12:00"));

        bron.werkBij(new Documentreeks(7, 5L, Documentsoort.AFSPRAKENNOTA), antwoorden);

        assertThat(antwoorden.get("afspraken-vastleggen"))
                .containsEntry("vanUur", "09:00")
                .containsEntry("dagen", List.of("DI", "DO"))
                .containsEntry("pauze", "om tien uur")
                .as("nothing that the paper may not show comes in")
                .doesNotContainKey("werkbegeleider");
        assertThat(antwoorden.get("takenpakket-samenstellen"))
                .containsEntry("taken", List.of(Map.of("taak", "Taak-1")));
        assertThat(antwoorden.get("afspraken-aanpassen")).containsOnlyKeys("watVerandert");
    }

    @Test
    void givesTheLastPolicy() {
        antwoorden.put("verzekering-vastleggen", Map.of("loPolisnummer", "LO-1", "loTot", "2027-01-01"));
        when(polissen.vanPlaatsing(5)).thenReturn(List.of(polis("LO-1", 2027), polis("LO-2", 2028)));

        bron.werkBij(new Documentreeks(7, 5L, Documentsoort.AFSPRAKENNOTA), antwoorden);

        assertThat(antwoorden.get("verzekering-vastleggen"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("loPolisnummer", "LO-2", "loTot", "2028-01-01"));
    }

    @Test
    void leavesAPaperOfTheTrajectAsItWasFilledIn() {
        antwoorden.put("afspraken-vastleggen", Map.of("vanUur", "13:00"));
        bron.werkBij(new Documentreeks(7, null, Documentsoort.PROFIEL_BIJ_START), antwoorden);
        assertThat(antwoorden.get("afspraken-vastleggen")).containsEntry("vanUur", "13:00");
    }

    private static PolisKaart polis(String nummer, int tot) {
        return new PolisKaart(
                Polissoort.ONGEVALLEN,
                "Verzekeraar-Een",
                nummer,
                LocalDate.of(tot - 1, 1, 1),
                LocalDate.of(tot, 1, 1),
                true);
    }
}
