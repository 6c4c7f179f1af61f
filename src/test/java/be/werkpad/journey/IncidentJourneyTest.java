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
        weighsTheRiskWhileOthersReport();
        reportsAndProtectsTheRegister(LocalDate.parse(verslag.get("datum").asText()));
        looksBackNotBeforeItsDayAndNotForTheLastTime();
        theReportIsFinalWhenTheMeasuresWork();
    }

    /** C.4: no report within a day brings the coordinator in; a report by mistake is taken back with a reason. */
    @Test
    void aLateReportIsTalkedAboutAndAMistakeIsTakenBack() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
        code = verhaal.speelTotEnMet("S1", "jobcoach-toewijzen");
        assertThat(api.post("jobcoach", "/api/trajecten/" + code + "/gebeurtenissen", Map.of("soort", "INCIDENT"))
                        .status())
                .isBetween(200, 204);
        assertThat(open()).doesNotContain("laat-incidentverslag-bespreken");
        api.klok("P2D");

        verhaal.voltooi(
                "coordinator",
                "laat-incidentverslag-bespreken",
                json(Map.of("reden", "De jobcoach was ziek.", "afspraak", "De vervanger schrijft het verslag.")),
                "late");
        assertThat(open()).contains("incidentverslag-maken").doesNotContain("laat-incidentverslag-bespreken");
        var oud = (ObjectNode) antwoorden("incidentverslag-maken");
        assertGeweigerd("jobcoach", "incidentverslag-maken", oud.put("datum", "2020-03-01"), "datum");
        var vergissing = Map.<String, Object>of("tochNiet", true);
        assertGeweigerd("jobcoach", "incidentverslag-maken", json(vergissing), "redenTochNiet");
        verhaal.voltooi(
                "jobcoach",
                "incidentverslag-maken",
                json(Map.of("tochNiet", true, "redenTochNiet", "Het ging over iemand anders.")),
                "mistake");
        assertThat(open()).doesNotContain("incident");
        assertThat(api.documenten("jobcoach", code, "INCIDENTVERSLAG")).isEmpty();
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
        assertThat(Programma.ingelogd(poort, "coordinator", "werkpad")
                        .get(pagina)
                        .body())
                .contains(NUMMER);
        assertThat(Programma.ingelogd(poort, "jobcoach", "werkpad").get(pagina).body())
                .contains("Incidentverslag maken")
                .doesNotContain(NUMMER);
    }

    /** Safety does not wait for paper; a coordinator says yes in a task of the own (F.20). */
    private void weighsTheRiskWhileOthersReport() {
        verhaal.voltooi(
                "jobcoach", "veiligheid-na-incident-nakijken", antwoorden("veiligheid-na-incident-nakijken"), "safety");
        weegGroot();
        assertThat(laatste().get("akkoord_door")).isNull();
        var papieren = api.documenten("jobcoach", code, "RISICOAFWEGING").size();
        assertThat(papieren).as("only that of the assessment").isEqualTo(1);
        assertThat(api.post(
                                "jobcoach",
                                "/api/taken/" + verhaal.taakId("coordinator", "groot-risico-goedkeuren") + "/voltooien",
                                Map.of("antwoorden", goedkeuring("JA")))
                        .status())
                .isIn(403, 404, 409, 422);

        var nee = goedkeuring("NEE");
        assertGeweigerd("coordinator", "groot-risico-goedkeuren", nee, "voorwaarden");
        verhaal.voltooi(
                "coordinator",
                "groot-risico-goedkeuren",
                nee.put("voorwaarden", "Eerst handschoenen"),
                "not like this");
        weegGroot();
        verhaal.voltooi("coordinator", "groot-risico-goedkeuren", goedkeuring("JA"), "yes");
        api.klok("PT0S");

        assertThat(laatste().get("akkoord_door")).isEqualTo("coordinator");
        assertThat(laatste().get("plaatsing_id")).isNotNull();
        assertThat(api.documenten("jobcoach", code, "RISICOAFWEGING")).hasSize(2);
        assertThat(Programma.ingelogd(poort, "jobcoach", "werkpad")
                        .get("/trajecten/" + code + "/risicos")
                        .body())
                .contains("Coördinator Cor Coördinator was akkoord", "Niet goedgekeurd. Eerst handschoenen");
    }

    private void weegGroot() {
        var risico = (ObjectNode) antwoorden("risico-afwegen");
        verhaal.voltooi("jobcoach", "risico-afwegen", risico.put("restrisico", "GROOT"), "risk");
    }

    private ObjectNode goedkeuring(String akkoord) {
        return (ObjectNode) json(
                Map.of("akkoordOp", vandaag().toString(), "besprokenMet", "Jobcoach-Een", "akkoordRisico", akkoord));
    }

    private Map<String, Object> laatste() {
        return jdbc.sql("select akkoord_door, plaatsing_id from risico where traject_id = ? order by id desc")
                .param(trajecten.metCode(code).id())
                .query()
                .listOfRows()
                .get(0);
    }

    private void looksBackNotBeforeItsDayAndNotForTheLastTime() {
        assertThat(open()).doesNotContain("incident-nabespreken");
        api.klok("P15D");
        assertThat(open()).contains("incident-nabespreken");

        var nee = ((ObjectNode) antwoorden("incident-nabespreken"))
                .put("maatregelenWerken", "NEE")
                .put("watNogNodig", "Een andere plaats in de bakkerij");
        verhaal.voltooi("jobcoach", "incident-nabespreken", nee, "look back");
        assertThat(open()).contains("risico-afwegen");
    }

    /** C.4, P5: not now has a consequence; then the look back, and the paper with all that was done. */
    private void theReportIsFinalWhenTheMeasuresWork() {
        var nuNiet = ((ObjectNode) antwoorden("risico-afwegen")).put("besluit", "NU_NIET");
        verhaal.voltooi("jobcoach", "risico-afwegen", nuNiet, "not now");
        api.klok("PT0S");
        verhaal.voltooi("jobcoach", "gevolg-van-besluit-regelen", gevolg("WIJZIGING"), "other tasks");
        assertThat(open()).contains("wijziging-beschrijven");
        api.klok("PT0S");
        var papier = api.documenten("jobcoach", code, "RISICOAFWEGING").stream()
                .reduce((eerder, later) -> later)
                .orElseThrow()
                .get("id")
                .asLong();
        assertThat(api.get("jobcoach", "/api/documenten/" + papier + "/pagina").tekst())
                .contains("Wat er in de plaats komt", "Inpakken, of de winkel", "Ik wil liever inpakken");
        assertThat(Programma.ingelogd(poort, "jobcoach", "werkpad")
                        .get("/trajecten/" + code + "/risicos")
                        .body())
                .contains("Ik wil liever inpakken");
        api.klok("P15D");
        verhaal.voltooi("jobcoach", "incident-nabespreken", antwoorden("incident-nabespreken"), "it works");
        api.klok("PT0S");

        assertThat(open()).doesNotContain("incident-");
        assertThat(api.documenten("jobcoach", code, "INCIDENTVERSLAG"))
                .last()
                .satisfies(verslag -> assertThat(verslag.get("status").asText()).isEqualTo("DEFINITIEF"));
    }

    /** P5, C.4: what the client chose in the place of a risk begins, and the talk about it is the next task. */
    @Test
    void aClientWhoStopsForARiskIsHeardAboutIt() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
        verhaal.speelTot("incident", "incidentverslag-maken");
        code = verhaal.trajectcode();
        weegNuNiet();
        var taak = api.get("jobcoach", "/api/taken/" + verhaal.taakId("jobcoach", "gevolg-van-besluit-regelen"));
        assertThat(taak.json().at("/gegevens/mogelijkheden").asText())
                .as("what was written down when it was weighed: " + taak.tekst())
                .isEqualTo("Inpakken, of de winkel");
        assertThat(open()).doesNotContain("jobverlies-bespreken", "stopgesprek-voeren", "reden-en-wens-vastleggen");
        verhaal.voltooi("jobcoach", "gevolg-van-besluit-regelen", gevolg("STOP"), "not at this werkpost");
        api.klok("PT0S");
        assertThat(open()).containsAnyOf("jobverlies-bespreken", "stopgesprek-voeren");

        weegNuNiet();
        assertGeweigerd("jobcoach", "gevolg-van-besluit-regelen", gevolg("STOP"), "gevolg");
        verhaal.voltooi("jobcoach", "gevolg-van-besluit-regelen", gevolg("STOP_TRAJECT"), "the client stops");
        api.klok("PT0S");
        assertThat(open()).contains("reden-en-wens-vastleggen");
        assertThat(api.documenten("jobcoach", code, "RISICOAFWEGING"))
                .as("one of the assessment, one of each risk")
                .hasSize(3);
    }

    private void weegNuNiet() {
        assertThat(api.post("jobcoach", "/api/trajecten/" + code + "/gebeurtenissen", Map.of("soort", "RISICO"))
                        .status())
                .isBetween(200, 204);
        var nuNiet = ((ObjectNode) antwoorden("risico-afwegen"))
                .put("besluit", "NU_NIET")
                .put("alternatieven", "Inpakken, of de winkel");
        verhaal.voltooi("jobcoach", "risico-afwegen", nuNiet, "not now");
        api.klok("PT0S");
    }

    private JsonNode gevolg(String gevolg) {
        return json(Map.of(
                "datum", vandaag().toString(),
                "mogelijkheden", "Inpakken, of de winkel",
                "gevolg", gevolg,
                "woordenClient", "Ik wil liever inpakken",
                "uitleg", "We bellen morgen"));
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
