package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.AuditControle;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkvloer.WerkvloerZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looking together at how the work goes, in weeks 2, 6 and 10 of the trial (C.3 P5, C.6.17). */
@WerkpadTest
class WerkmetingJourneyTest {
    private static final String TAAK = "werkmeting";

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private WerkvloerZoeken werkvloer;

    @Autowired
    private TakenControle taken;

    @Autowired
    private AuditControle audit;

    @Autowired
    private Clock clock;

    private Api api;
    private ScenarioReplay verhaal;

    @Test
    void comesAfterTwoWeeksAndThenEachFourWeeksWhileTheTrialLasts() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
        verhaal.speelTotEnMet("S1", "introductie-voorbereiden");
        assertThat(open()).isZero();
        api.klok("P30D");
        assertThat(open()).isOne();
        api.klok("P1W");
        assertThat(open()).as("one that was not done yet is not asked twice").isOne();

        var leeg = voltooi(List.of());
        assertThat(leeg.status()).as(leeg.tekst()).isEqualTo(422);
        assertThat(leeg.tekst()).contains("taken");
        var teVeel = voltooi(
                List.of(Map.of("taak", "Broodjes beleggen", "zelfstandigheid", "MET_AANWIJZING", "veilig", "JA")), 9);
        assertThat(teVeel.status()).as(teVeel.tekst()).isEqualTo(422);
        assertThat(teVeel.tekst()).contains("\"veld\":\"aanwezigDagen\"");
        assertThat(formulier()).contains("\"steunMinuten\":").doesNotContain("De vorige keer");
        beginsTheSameInTaskAndDossier();
        var goed = voltooi(
                List.of(Map.of("taak", "Broodjes beleggen", "zelfstandigheid", "MET_AANWIJZING", "veilig", "JA")));
        assertThat(goed.status()).as(goed.tekst()).isBetween(200, 204);
        assertThat(open()).isZero();
        assertThat(werkvloer.metingen(trajecten.metCode(verhaal.trajectcode()).id()))
                .singleElement()
                .satisfies(meting -> assertThat(meting.besluit()).isEqualTo("We gaan zo door."));

        api.klok("P27D");
        assertThat(open()).isZero();
        api.klok("P1D");
        assertThat(open()).isOne();
        assertThat(formulier())
                .contains("De vorige keer, van", "Broodjes beleggen met een aanwijzing", "We gaan zo door.");
        beginsTheSameInTaskAndDossier();
        assertThat(blad().json().at("/gegevens/taken/0/zelfstandigheid").asText())
                .isEqualTo("MET_AANWIJZING");
        api.klok("P3M");
        assertThat(open()).as("the trial is over, and nobody decided yet").isOne();
        assertThat(taken.verschillen()).isEmpty();
        assertThat(audit.controleer()).isEmpty();
    }

    /** C.7: also without a task one begins with the tasks, and with the levels of the last time. */
    private void beginsTheSameInTaskAndDossier() {
        var taak = api.get("jobcoach", "/api/taken/" + verhaal.taakId("jobcoach", TAAK))
                .json();
        var blad = blad().json();
        assertThat(blad.at("/gegevens/taken")).isNotEmpty().isEqualTo(taak.at("/gegevens/taken"));
        assertThat(blad.at("/gegevens/periodeVan")).isEqualTo(taak.at("/gegevens/periodeVan"));
        assertThat(blad.at("/gegevens/steunMinuten")).isEqualTo(taak.at("/gegevens/steunMinuten"));
        assertThat(blad.at("/schema").toString().contains("De vorige keer"))
                .isEqualTo(taak.toString().contains("De vorige keer"));
    }

    private Api.Antwoord blad() {
        return api.get("jobcoach", "/api/trajecten/" + verhaal.trajectcode() + "/documentformulieren/WERKMETING");
    }

    private long open() {
        var open = 0L;
        for (var taak : verhaal.taken("jobcoach")) {
            open += taak.get("formulier").asText().equals(TAAK) ? 1 : 0;
        }
        return open;
    }

    private String formulier() {
        return api.get("jobcoach", "/api/taken/" + verhaal.taakId("jobcoach", TAAK))
                .tekst();
    }

    private Api.Antwoord voltooi(List<Map<String, Object>> gemeten) {
        return voltooi(gemeten, 4);
    }

    private Api.Antwoord voltooi(List<Map<String, Object>> gemeten, int aanwezig) {
        var vandaag = LocalDate.now(clock);
        return api.post(
                "jobcoach",
                "/api/taken/" + verhaal.taakId("jobcoach", TAAK) + "/voltooien",
                Map.of(
                        "antwoorden",
                        Map.ofEntries(
                                Map.entry("periodeVan", vandaag.minusDays(13).toString()),
                                Map.entry("periodeTot", vandaag.toString()),
                                Map.entry("waarnemer", "Jo Jobcoach"),
                                Map.entry("taken", gemeten),
                                Map.entry("geplandDagen", 4),
                                Map.entry("aanwezigDagen", aanwezig),
                                Map.entry("contactCollegas", "VLOT"),
                                Map.entry("eigenGevoel", "BLIJ"),
                                Map.entry("steunMinuten", 120),
                                Map.entry("besluit", "We gaan zo door."))));
    }
}
