package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.beslissing.Keuze;
import be.werkpad.beslissing.Vraagcode;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectZoeken;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * C.2 and G.10: the coach gives the screen to the client. Everything else of that session is locked until the coach's
 * password; the choice itself goes through the same rules as the form.
 */
@WerkpadTest
class ClientmodusJourneyTest {
    @LocalServerPort
    private int poort;

    @Autowired
    private BeslissingZoeken beslissingen;

    @Autowired
    private TrajectZoeken trajecten;

    @Test
    void letsTheClientChooseWhileTheRestOfTheFileIsLockedAway() {
        var api = new Api(poort);
        var replay = new ScenarioReplay(api);
        var code = totAanHetPlan(replay);
        var taak = replay.taakId("jobcoach", "keuze-vastleggen");
        var scherm = Programma.ingelogd(poort, "jobcoach", "werkpad");
        assertThat(scherm.get("/clientmodus/kiezen").statusCode())
                .as("not given yet")
                .isEqualTo(404);
        assertThat(scherm.get("/taken/" + taak).body()).contains("/clientmodus/start/" + taak);

        assertThat(scherm.formulier("/trajecten/" + code + "/taal", Map.of("leesniveau", "B1", "aanspreekvorm", "U"))
                        .statusCode())
                .isEqualTo(302);
        var gegeven = scherm.formulier(
                "/clientmodus/start/" + taak, Map.of("aanwezigen", "Voornaam-Een, cliënt\nJo Jobcoach, jobcoach"));
        assertThat(naar(gegeven)).endsWith("/clientmodus/kiezen");

        var kiezen = scherm.get("/clientmodus/kiezen").body();
        assertThat(kiezen).contains("Ik kies later", "Ik wil stoppen", "Ik wil iets anders");
        assertThat(kiezen).as("spoken to as the client chose (F.9)").contains("Wat kiest u?", "U kiest zelf.");
        assertThat(kiezen.indexOf("wp-advies"))
                .as("advice after the options")
                .isGreaterThan(kiezen.lastIndexOf("wp-keuzekaart-tekst"));
        assertThat(kiezen).doesNotContain("wp-nav", code);
        opSlot(scherm, code);

        var leeg = kies(scherm, "ANDERS", "");
        assertThat(leeg.body()).contains("Klopt dit?");
        kies(scherm, "F", "");
        assertThat(laatste(code).isGenomen())
                .as("an option that was not offered")
                .isFalse();

        assertThat(naar(kies(scherm, "A", "Dat wil ik wel."))).endsWith("/clientmodus/klaar");
        var keuze = laatste(code);
        assertThat(keuze.isGeldig()).isTrue();
        assertThat(keuze.vraagcode()).isEqualTo(Vraagcode.B2);
        assertThat(keuze.keuze().gekozenDoor()).isEqualTo(Keuze.Kiezer.CLIENT);
        assertThat(keuze.keuze().bewijsniveau()).isEqualTo(2);
        assertThat(keuze.keuze().vorm()).isEqualTo(Keuze.Vorm.DIGITAAL);
        assertThat(keuze.keuze().eigenWoorden()).isEqualTo("Dat wil ik wel.");
        assertThat(keuze.keuze().geregistreerdDoor()).isEqualTo("jobcoach");
        api.klok("PT0S");
        assertThat(replay.taakId("jobcoach", "handtekeningen-verzamelen"))
                .as("the process went on")
                .isNotEmpty();

        opSlot(scherm, code);
        assertThat(naar(scherm.formulier("/clientmodus/slot", Map.of("wachtwoord", "fout"))))
                .endsWith("/slot");
        opSlot(scherm, code);
        // a wrong password makes the next attempt wait, as at the login
        api.klok("PT1M");
        assertThat(naar(scherm.formulier("/clientmodus/slot", Map.of("wachtwoord", "werkpad"))))
                .contains("/taken/volgende?traject=" + code);
        assertThat(scherm.get("/trajecten/" + code).statusCode()).isEqualTo(200);
    }

    /** Every way to the file of this session, also with a password sent along. */
    private void opSlot(Programma scherm, String code) {
        for (var pad : List.of(
                "/",
                "/taken",
                "/trajecten/" + code,
                "/trajecten/" + code + "/contacten",
                "/zoeken?q=een",
                "/clientmodus/start/x",
                "/clientmodus/../taken",
                "/mijn-traject",
                "/processen",
                "/camunda/app/tasklist/default/",
                "/login")) {
            var antwoord = scherm.get(pad);
            assertThat(antwoord.statusCode()).as(pad).isIn(302, 400);
            assertThat(antwoord.headers().firstValue("Location").orElse("/clientmodus/slot"))
                    .as(pad)
                    .endsWith("/clientmodus/slot");
        }
        var basic = "Basic " + Base64.getEncoder().encodeToString("jobcoach:werkpad".getBytes(StandardCharsets.UTF_8));
        assertThat(scherm.get("/api/trajecten").statusCode()).isEqualTo(423);
        assertThat(scherm.get("/api/trajecten", "Authorization", basic).statusCode())
                .isEqualTo(423);
        assertThat(scherm.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(423);
        assertThat(scherm.get("/engine-rest/task", "Authorization", basic).statusCode())
                .isEqualTo(423);
        assertThat(scherm.send("POST", "/login").statusCode()).isEqualTo(423);
    }

    private static HttpResponse<String> kies(Programma scherm, String letter, String woorden) {
        return scherm.formulier(
                "/clientmodus/bevestigen",
                Map.of("gekozen", letter, "woorden", woorden),
                "/clientmodus/bevestigen?gekozen=A");
    }

    private static String naar(HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("Location").orElse("no redirect: " + antwoord.statusCode());
    }

    private BeslissingKaart laatste(String code) {
        var alle = beslissingen.vanTraject(trajecten.metCode(code).id());
        return alle.get(alle.size() - 1);
    }

    /** Up to the second choice of the story: the plan, which needs the client's own confirmation. */
    static String totAanHetPlan(ScenarioReplay replay) {
        var keer = 0;
        for (var stap : ScenarioReplay.stappen("S1")) {
            replay.speel(stap);
            keer += stap.path("taak").asText().equals("opties-voorbereiden") ? 1 : 0;
            if (keer == 2) {
                return replay.taken("jobcoach").get(0).get("trajectcode").asText();
            }
        }
        throw new AssertionError("S1 has no second choice");
    }
}
