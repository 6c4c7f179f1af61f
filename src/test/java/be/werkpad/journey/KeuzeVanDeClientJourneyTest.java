package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectZoeken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S19: a call that records B5 by the coach alone is refused and leaves a trace; with the client's confirmation it is not. */
@WerkpadTest
class KeuzeVanDeClientJourneyTest {
    @LocalServerPort
    private int poort;

    @Autowired
    private AuditZoeken audit;

    @Autowired
    private TrajectZoeken trajecten;

    @Test
    void recordsOnlyWhatTheClientChose() {
        var api = new Api(poort);
        var replay = new ScenarioReplay(api);
        var code = totAanDeStart(replay, api);
        var taak = replay.taakId("jobcoach", "keuze-vastleggen");

        weigert(api, taak, "bewijsniveau", Map.of("bewijsniveau", "1"));
        weigert(api, taak, "bewijsniveau", Map.of("bewijsniveau", "3"));
        weigert(api, taak, "gekozenDoor", Map.of("gekozenDoor", "JOBCOACH"));
        weigert(api, taak, "getuige", Map.of("getuige", "Jo Jobcoach"));
        weigert(api, taak, "getuige", Map.of("getuige", ""));
        weigert(api, taak, "gekozen", Map.of("gekozen", "F"));
        weigert(
                api,
                taak,
                "gekozenDoor",
                Map.of("gekozenDoor", "VERTEGENWOORDIGER", "redenVertegenwoordiger", "Druk."));
        assertThat(redenen(code))
                .contains(
                        "beslissing.bewijsTeLaag",
                        "beslissing.geenEigenLogin",
                        "beslissing.coachAlsGetuige",
                        "beslissing.getuigeOntbreekt",
                        "beslissing.optieOnbekend",
                        "beslissing.geenVertegenwoordiger");

        var goed =
                api.post("jobcoach", "/api/taken/" + taak + "/voltooien", Map.of("antwoorden", antwoorden(Map.of())));
        assertThat(goed.status()).as(goed.tekst()).isBetween(200, 204);
        assertThat(api.get("jobcoach", "/api/trajecten/" + code + "/beslissingen")
                        .tekst())
                .contains("B5");
    }

    private static String totAanDeStart(ScenarioReplay replay, Api api) {
        var naBezoek = false;
        for (var stap : ScenarioReplay.stappen("S1")) {
            replay.speel(stap);
            var formulier = stap.path("taak").asText();
            naBezoek |= formulier.equals("kennismakingsbezoek-voeren");
            if (naBezoek && formulier.equals("opties-voorbereiden")) {
                var taken = replay.taken("jobcoach");
                return taken.get(0).get("trajectcode").asText();
            }
        }
        throw new AssertionError("S1 has no choice after the visit");
    }

    private static void weigert(Api api, String taak, String veld, Map<String, Object> anders) {
        var antwoord =
                api.post("jobcoach", "/api/taken/" + taak + "/voltooien", Map.of("antwoorden", antwoorden(anders)));
        assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(400, 422);
        assertThat(antwoord.json().path("fouten"))
                .extracting(fout -> fout.path("veld").asText())
                .as(antwoord.tekst())
                .contains(veld);
    }

    private static Map<String, Object> antwoorden(Map<String, Object> anders) {
        var antwoorden = new HashMap<String, Object>(Map.of(
                "gekozen", "A",
                "eigenWoorden", "Ja, dat wil ik.",
                "gekozenDoor", "CLIENT",
                "aanwezigen", List.of(Map.of("tekst", "Voornaam-1, cliënt")),
                "vorm", "MONDELING",
                "datum", "2020-01-01",
                "bewijsniveau", "2",
                "getuige", "Zus-Een"));
        antwoorden.putAll(anders);
        return antwoorden;
    }

    private List<String> redenen(String trajectcode) {
        return audit.vanTraject(trajecten.metCode(trajectcode).id()).stream()
                .filter(regel -> regel.actie() == Actie.TAAK_GEWEIGERD)
                .map(regel -> regel.details().get("reden"))
                .toList();
    }
}
