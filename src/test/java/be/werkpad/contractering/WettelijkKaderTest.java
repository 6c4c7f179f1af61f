package be.werkpad.contractering;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.contractering.Kadergegevens.Formulieren;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private boolean getekend = true;
    private LocalDate vandaag = START.minusDays(7);

    private List<Gebrek> gebreken() {
        return WettelijkKader.gebreken(new Kadergegevens(
                PlaatsingMother.kaart(PlaatsingStatus.AFSPRAKEN),
                new Formulieren(
                        new Antwoordblad(statuut),
                        new Antwoordblad(verzekering),
                        new Antwoordblad(Map.of("soort", "GEEN")),
                        new Antwoordblad(Map.of("nummer", "D-1"))),
                getekend,
                START.plusMonths(3),
                vandaag));
    }

    @Test
    void findsNothingMissingInACompleteFile() {
        assertThat(gebreken()).isEmpty();
    }

    @ParameterizedTest(name = "permission {0}: {1}")
    @CsvSource({"NEE,TOELATING_GEWEIGERD", "WACHT,TOELATING_WACHT"})
    void stopsWithoutThePermissionThatIsNeeded(String antwoord, Gebrek gebrek) {
        statuut.put("antwoord", antwoord);

        assertThat(gebreken()).containsExactly(gebrek);
    }

    @Test
    void needsNoPermissionWhereNoneIsAsked() {
        statuut.putAll(Map.of("toelatingNodig", "NEE", "antwoord", "NVT"));

        assertThat(gebreken()).isEmpty();
    }

    /** F.13: a gap of one day. */
    @Test
    void findsAGapOfOneDayInTheCover() {
        verzekering.put("loTot", START.plusMonths(3).minusDays(1).toString());
        verzekering.put("baVan", START.plusDays(1).toString());

        assertThat(gebreken())
                .containsExactly(Gebrek.ONGEVALLEN_DEKT_PROEF_NIET, Gebrek.AANSPRAKELIJKHEID_DEKT_PROEF_NIET);
    }

    @Test
    void asksForTravelCoverRiskTalkAndReportOfTheEmployer() {
        verzekering.put("loOnderweg", false);
        verzekering.remove("risicobespreking");
        verzekering.remove("meldingWerkgeverDatum");

        assertThat(gebreken())
                .containsExactly(
                        Gebrek.WEG_NIET_VERZEKERD,
                        Gebrek.RISICOBESPREKING_ONTBREEKT,
                        Gebrek.MELDING_WERKGEVER_ONTBREEKT);
    }

    /** OV-0, CH-4a-3: who must sign is the matter of module ondertekening. */
    @Test
    void startsNothingThatNotEverybodySigned() {
        getekend = false;

        assertThat(gebreken()).containsExactly(Gebrek.HANDTEKENINGEN_ONTBREKEN);
    }

    /** F.18: nobody starts before the last signature. */
    @Test
    void refusesAFirstWorkingDayThatIsPast() {
        vandaag = START.plusDays(1);

        assertThat(gebreken()).containsExactly(Gebrek.STARTDATUM_VOORBIJ);
    }
}
