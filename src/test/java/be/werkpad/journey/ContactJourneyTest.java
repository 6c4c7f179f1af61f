package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.contact.ContactZoeken;
import be.werkpad.opvolging.OpvolgingZoeken;
import be.werkpad.prestatie.PrestatieZoeken;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A contact written down on the page is the contact the follow-up waits for (C.1 note 5, CH-1.5b, CH-6a). */
@WerkpadTest
class ContactJourneyTest {
    @LocalServerPort
    private int poort;

    @Autowired
    private ContactZoeken contacten;

    @Autowired
    private PrestatieZoeken prestaties;

    @Autowired
    private OpvolgingZoeken opvolging;

    @Autowired
    private TermijnZoeken termijnen;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private Clock clock;

    @Test
    void startsTheWaitingAgainFromTheHeldContactAndRaisesTheLevelAtOnce() {
        var api = new Api(poort);
        var replay = new ScenarioReplay(api);
        var code = replay.speelTotEnMet("S1", "opvolgcontact-registreren");
        var traject = trajecten.metCode(code);
        var voor = opvolging.vanTraject(traject.id()).get(0);
        assertThat(formulieren(replay)).as("the process waits for the day").doesNotContain("opvolgcontact-registreren");
        api.klok("P2D");
        var vandaag = LocalDate.now(clock);

        var browser = Programma.ingelogd(poort, "jobcoach", "werkpad");
        var pad = "/trajecten/" + code + "/contacten/nieuw";
        assertThat(browser.get(pad).body())
                .as("today, the last kind and the only work are filled in")
                .contains("value=\"" + vandaag + "\"", "name=\"plaatsing\" value=\"" + voor.plaatsingId() + "\"")
                .containsPattern("id=\"kanaal-[A-Z_]+\" value=\"[A-Z_]+\" required checked");
        var velden = new HashMap<>(Map.of(
                "kanaal", "TELEFOON",
                "datum", vandaag.toString(),
                "minuten", "25",
                "stemming", "MOEILIJK",
                "inhoud", "kort",
                "aanleiding", "VRAAG_CLIENT",
                "aanwezigen", "Voornaam-Een, cliënt",
                "plaatsing", String.valueOf(voor.plaatsingId()),
                "ondersteuning", "MEER"));
        assertThat(browser.formulier(pad, velden).body())
                .as("bad input keeps the rest")
                .contains(
                        "Schrijf minstens 20 tekens",
                        "value=\"25\"",
                        "id=\"kanaal-TELEFOON\" value=\"TELEFOON\" required checked");
        var eerst = contacten.vanTraject(traject.id()).size();

        velden.put("inhoud", "De cliënt belde: het is te druk op het werk.");
        assertThat(browser.formulier(pad, velden)
                        .headers()
                        .firstValue("Location")
                        .orElse("none"))
                .endsWith("/contacten");

        var verslagen = contacten.vanTraject(traject.id());
        assertThat(verslagen).hasSize(eerst + 1);
        assertThat(verslagen.get(0).datum()).isEqualTo(vandaag);
        var na = opvolging.vanTraject(traject.id()).get(0);
        assertThat(na.laatsteContact()).isEqualTo(vandaag);
        assertThat(na.niveau()).isEqualTo(voor.niveau().meer());
        assertThat(na.volgendContact()).isAfter(vandaag).isBeforeOrEqualTo(vandaag.plusDays(31));
        assertThat(termijnen
                        .open(traject.id(), na.plaatsingId(), "opvolging.contact")
                        .orElseThrow()
                        .datum())
                .isEqualTo(na.volgendContact());
        assertThat(formulieren(replay)).as("and waits again").doesNotContain("opvolgcontact-registreren");
        assertThat(prestaties.vanTraject(traject.id()))
                .filteredOn(prestatie -> prestatie.datum().equals(vandaag))
                .singleElement()
                .satisfies(prestatie -> {
                    assertThat(prestatie.minuten()).isEqualTo(25);
                    assertThat(prestatie.gepland())
                            .as("a question of the client was not planned")
                            .isFalse();
                });
    }

    private static List<String> formulieren(ScenarioReplay replay) {
        return StreamSupport.stream(replay.taken("jobcoach").spliterator(), false)
                .map(taak -> taak.get("formulier").asText())
                .toList();
    }
}
