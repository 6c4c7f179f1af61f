package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** C.4 Incident, C.7, EX-15: what must follow an incident, who may read it, and that it does not end before it works. */
@WerkpadTest
class IncidentJourneyTest {
    private static final String NUMMER = "R-GEHEIM-77";

    @LocalServerPort
    private int poort;

    @Autowired
    private TermijnZoeken termijnen;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private JdbcClient jdbc;

    private Api api;
    private ScenarioReplay verhaal;
    private String code;

    @Test
    void anIncidentGoesOnUntilItsMeasuresWork() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
        var verslag = (ObjectNode) verhaal.speelTot("incident", "incidentverslag-maken");
        code = verhaal.trajectcode();
        meld(verslag);
        reportsAndProtectsTheRegister(LocalDate.parse(verslag.get("datum").asText()));
        weighsTheRiskWithAnExistingCoordinator();
        looksBackNotBeforeItsDayAndNotForTheLastTime();
    }

    private void meld(ObjectNode verslag) {
        verslag.put("letsel", "NEE")
                .put("schade", "NEE")
                .put("onderwegVanNaarWerk", true)
                .put("gogMelding", "JA");
        verslag.remove("zorgGekregen");
        var zonderUur = verslag.deepCopy();
        zonderUur.remove("uur");
        assertGeweigerd("jobcoach", "incidentverslag-maken", zonderUur, "uur");
        var niemand = verslag.deepCopy();
        niemand.putArray("geinformeerd");
        assertGeweigerd("jobcoach", "incidentverslag-maken", niemand, "geinformeerd");
        var straks = verslag.deepCopy().put("datum", vandaag().toString()).put("uur", "23:59");
        assertGeweigerd("jobcoach", "incidentverslag-maken", straks, "uur");

        verhaal.voltooi("jobcoach", "incidentverslag-maken", verslag, "report");
        api.klok("PT0S");
    }

    private void reportsAndProtectsTheRegister(LocalDate gebeurd) {
        assertThat(termijnen.openVan(trajecten.metCode(code).id()))
                .filteredOn(termijn -> termijn.sleutel().equals("incident.verzekering"))
                .extracting(TermijnKaart::datum)
                .containsExactly(gebeurd.plusDays(2));
        assertThat(api.documenten("jobcoach", code, "INCIDENTVERSLAG")).hasSize(1);

        verhaal.voltooi(
                "coordinator",
                "grensoverschrijdend-gedrag-melden",
                json(Map.of("gemeldOp", vandaag().toString(), "aanWie", "De overheid", "registernummer", NUMMER)),
                "register");
        verhaal.voltooi(
                "coordinator",
                "incident-aan-verzekering-melden",
                json(Map.of("gemeldOp", vandaag().toString(), "verzekeraar", "Testverzekering", "bewijs", "Mail")),
                "insurer");
        var pagina = "/trajecten/" + code;
        assertThat(Programma.met(poort, "coordinator", "werkpad").get(pagina).body())
                .contains(NUMMER);
        assertThat(Programma.met(poort, "jobcoach", "werkpad").get(pagina).body())
                .contains("Incidentverslag maken")
                .doesNotContain(NUMMER);
    }

    private void weighsTheRiskWithAnExistingCoordinator() {
        verhaal.voltooi(
                "jobcoach", "veiligheid-na-incident-nakijken", antwoorden("veiligheid-na-incident-nakijken"), "safety");
        var risico = (ObjectNode) antwoorden("risico-na-incident-afwegen");
        risico.put("restrisico", "GROOT").put("akkoordCoordinator", "Niemand Verzonnen");
        assertGeweigerd("jobcoach", "risico-na-incident-afwegen", risico, "akkoordCoordinator");
        risico.put("akkoordCoordinator", "Cor Coördinator");
        verhaal.voltooi("jobcoach", "risico-na-incident-afwegen", risico, "risk");

        var bewaard = jdbc.sql("select akkoord_door, plaatsing_id from risico where traject_id = ? order by id desc")
                .param(trajecten.metCode(code).id())
                .query()
                .listOfRows()
                .get(0);
        assertThat(bewaard.get("akkoord_door")).isEqualTo("coordinator");
        assertThat(bewaard.get("plaatsing_id")).isNotNull();
    }

    private void looksBackNotBeforeItsDayAndNotForTheLastTime() {
        assertThat(open()).doesNotContain("incident-nabespreken");
        api.klok("P15D");
        assertThat(open()).contains("incident-nabespreken");

        var nee = ((ObjectNode) antwoorden("incident-nabespreken"))
                .put("maatregelenWerken", "NEE")
                .put("watNogNodig", "Een andere plaats in de bakkerij");
        verhaal.voltooi("jobcoach", "incident-nabespreken", nee, "look back");
        assertThat(open()).contains("risico-na-incident-afwegen");
    }

    private String open() {
        return api.get("coordinator", "/api/taken?traject=" + code).tekst();
    }

    private LocalDate vandaag() {
        return LocalDate.parse(api.get("coordinator", "/api/demo/klok")
                .json()
                .get("nu")
                .asText()
                .substring(0, 10));
    }

    /** The answers of the story for a form; dates as of today. */
    private JsonNode antwoorden(String formulier) {
        return verhaal.gevuld(ScenarioReplay.stappen("incident").stream()
                .filter(stap -> stap.path("taak").asText().equals(formulier))
                .findFirst()
                .orElseThrow()
                .get("antwoorden"));
    }

    private static JsonNode json(Map<String, Object> antwoorden) {
        return new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(antwoorden);
    }

    private void assertGeweigerd(String wie, String formulier, JsonNode antwoorden, String veld) {
        var antwoord = api.post(
                wie, "/api/taken/" + verhaal.taakId(wie, formulier) + "/voltooien", Map.of("antwoorden", antwoorden));
        assertThat(antwoord.status()).as(antwoord.tekst()).isIn(400, 422);
        assertThat(antwoord.tekst()).contains("\"veld\":\"" + veld + "\"");
    }
}
