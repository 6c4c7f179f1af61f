package be.werkpad.contractering;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.contractering.Kadergegevens.Formulieren;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WettelijkKaderTest {
    private final Map<String, Object> statuut =
            new HashMap<>(Map.of("toelatingNodig", "JA", "instantie", "Instantie-1", "antwoord", "OK"));
    private final Map<String, Object> verzekering = new HashMap<>(Map.of(
            "loVan", START.toString(),
            "loTot", START.plusMonths(3).toString(),
            "loOnderweg", true,
            "baVan", START.toString(),
            "baTot", START.plusMonths(3).toString(),
            "risicobespreking", "Besproken",
            "meldingWerkgeverDatum", START.toString()));
    private final Map<String, Object> handtekeningen =
            new HashMap<>(Map.of("resultaat", "GETEKEND", "handtekeningen", rollen("CLIENT", "WERKGEVER", "JOBCOACH")));
    private LocalDate vandaag = START.minusDays(7);

    private static List<Map<String, Object>> rollen(String... rollen) {
        return Arrays.stream(rollen)
                .map(rol -> Map.<String, Object>of("rol", rol))
                .toList();
    }

    private List<Gebrek> gebreken(@Nullable Vertegenwoordiging vertegenwoordiging) {
        return WettelijkKader.gebreken(new Kadergegevens(
                PlaatsingMother.kaart(PlaatsingStatus.AFSPRAKEN),
                new Formulieren(
                        new Antwoordblad(statuut),
                        new Antwoordblad(verzekering),
                        new Antwoordblad(Map.of("soort", "GEEN")),
                        new Antwoordblad(Map.of("nummer", "D-1")),
                        new Antwoordblad(handtekeningen)),
                vertegenwoordiging,
                START.plusMonths(3),
                vandaag));
    }

    @Test
    void findsNothingMissingInACompleteFile() {
        assertThat(gebreken(Vertegenwoordiging.GEEN)).isEmpty();
        assertThat(gebreken(null)).isEmpty();
    }

    @ParameterizedTest(name = "permission {0}: {1}")
    @CsvSource({"NEE,TOELATING_GEWEIGERD", "WACHT,TOELATING_WACHT"})
    void stopsWithoutThePermissionThatIsNeeded(String antwoord, Gebrek gebrek) {
        statuut.put("antwoord", antwoord);

        assertThat(gebreken(null)).containsExactly(gebrek);
    }

    @Test
    void needsNoPermissionWhereNoneIsAsked() {
        statuut.putAll(Map.of("toelatingNodig", "NEE", "antwoord", "NVT"));

        assertThat(gebreken(null)).isEmpty();
    }

    /** F.13: a gap of one day. */
    @Test
    void findsAGapOfOneDayInTheCover() {
        verzekering.put("loTot", START.plusMonths(3).minusDays(1).toString());
        verzekering.put("baVan", START.plusDays(1).toString());

        assertThat(gebreken(null))
                .containsExactly(Gebrek.ONGEVALLEN_DEKT_PROEF_NIET, Gebrek.AANSPRAKELIJKHEID_DEKT_PROEF_NIET);
    }

    @Test
    void asksForTravelCoverRiskTalkAndReportOfTheEmployer() {
        verzekering.put("loOnderweg", false);
        verzekering.remove("risicobespreking");
        verzekering.remove("meldingWerkgeverDatum");

        assertThat(gebreken(null))
                .containsExactly(
                        Gebrek.WEG_NIET_VERZEKERD,
                        Gebrek.RISICOBESPREKING_ONTBREEKT,
                        Gebrek.MELDING_WERKGEVER_ONTBREEKT);
    }

    @Test
    void asksForTheSignatureOfTheBewindvoerder() {
        assertThat(gebreken(Vertegenwoordiging.BEWIND_PERSOON)).containsExactly(Gebrek.HANDTEKENINGEN_ONTBREKEN);
        handtekeningen.put("handtekeningen", rollen("CLIENT", "VERTEGENWOORDIGER", "WERKGEVER", "DIENST"));
        assertThat(gebreken(Vertegenwoordiging.BEIDE)).isEmpty();
    }

    @Test
    void doesNotCountSignaturesOfAnUnsignedRound() {
        handtekeningen.put("resultaat", "PUNT_WIJZIGEN");

        assertThat(gebreken(null)).containsExactly(Gebrek.HANDTEKENINGEN_ONTBREKEN);
    }

    /** F.18: nobody starts before the last signature. */
    @Test
    void refusesAFirstWorkingDayThatIsPast() {
        vandaag = START.plusDays(1);

        assertThat(gebreken(null)).containsExactly(Gebrek.STARTDATUM_VOORBIJ);
    }
}
