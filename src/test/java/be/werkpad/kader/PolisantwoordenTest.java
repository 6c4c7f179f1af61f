package be.werkpad.kader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
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
import org.junit.jupiter.api.Test;

/** A renewal of a policy shows in the papers that are made after it (VZ-4, C.6.9). */
class PolisantwoordenTest {
    private final PlaatsingZoeken plaatsingen = mock(PlaatsingZoeken.class);
    private final PolisZoeken polissen = mock(PolisZoeken.class);
    private final Polisantwoorden bron = new Polisantwoorden(plaatsingen, polissen);
    private final Map<String, Object> antwoorden =
            new HashMap<>(Map.of("loPolisnummer", "LO-1", "loTot", "2027-01-01", "risicobespreking", "Trap"));

    @Test
    void givesTheLastPolicyAndNothingThatThePaperMayNotShow() {
        when(polissen.vanPlaatsing(5)).thenReturn(List.of(polis("LO-1", 2027), polis("LO-2", 2028)));
        bron.werkBij(new Documentreeks(7, 5L, Documentsoort.AFSPRAKENNOTA), antwoorden);
        assertThat(antwoorden)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("loPolisnummer", "LO-2", "loTot", "2028-01-01", "risicobespreking", "Trap"));
    }

    @Test
    void aPaperOfTheTrajectTellsWhereTheClientWorksNow() {
        when(plaatsingen.bezigVan(7)).thenReturn(List.of(PlaatsingMother.kaart(PlaatsingStatus.LOPEND)));
        when(polissen.vanPlaatsing(5)).thenReturn(List.of(polis("LO-3", 2029)));
        bron.werkBij(new Documentreeks(7, null, Documentsoort.JAARLIJKSE_BEVRAGING), antwoorden);
        assertThat(antwoorden).containsEntry("loPolisnummer", "LO-3");
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
