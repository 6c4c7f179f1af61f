package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.support.Programma;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** C.4 Documentaanvraag, CH-9e, G.4, S20: a client asks for papers, and gets every one of them with proof. */
class DocumentaanvraagJourneyTest extends PaginaTest {
    private static final String BEZORGEN = "gevraagde-papieren-nakijken-en-bezorgen";
    private static final String LAAT = "late-aanvraag-bespreken";
    private static final String PROFIEL = "PROFIEL_BIJ_START";
    private static final String BEVRAGING = "JAARLIJKSE_BEVRAGING";
    private static final String EINDE = "EINDEVALUATIE";
    private static final String NOTA = "AFSPRAKENNOTA";
    private static final String DOSSIER = "INDIVIDUEEL_DOSSIER";

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    private Api api;
    private ScenarioReplay verhaal;
    private Programma jobcoach;
    private String code;
    private String client;

    @BeforeEach
    void mensen() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
        jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
    }

    @Test
    void givesAllThreePapersWithProofAndNoneMissing() {
        metProfiel();
        maakDefinitief(BEVRAGING);
        maakDefinitief(EINDE);
        var voor = bezorgd(PROFIEL);
        assertThat(vraag(PROFIEL, BEVRAGING, EINDE)).hasStatus(302);
        var vandaag = vandaag();
        assertThat(mijnTraject())
                .bodyText()
                .contains("vroeg je: Profiel bij Start, Jaarlijkse Bevraging, Eindevaluatie")
                .contains("Je krijgt dit ten laatste op");
        assertThat(termijnen())
                .containsEntry("document.aanvraag", vandaag.plusDays(14) + " OPEN")
                .containsEntry("document.aanvraagUiterlijk", vandaag.plusMonths(1) + " OPEN");
        assertThat(jobcoach.get("/trajecten/" + code + "/documenten").body())
                .contains("De cliënt vroeg op", "Bezorg dit ten laatste op");
        assertThat(taak())
                .contains("De cliënt vraagt:", "Eindevaluatie, gevraagd op")
                .doesNotContain("Afsprakennota");

        assertGeweigerd(Map.of("gegeven", List.of(PROFIEL, EINDE)), "gegeven", "Jaarlijkse Bevraging is nog niet");
        assertGeweigerd(Map.of("bezorgdOp", vandaag.minusDays(1).toString()), "bezorgdOp", "Kies een dag vanaf dan");
        assertGeweigerd(
                Map.of("vorm", "VOORGELEZEN", "uitgelegdDoor", ""), "uitgelegdDoor", "wie het document voorlas");
        assertGeweigerd(Map.of("derden", "WEGGELATEN"), "derdenUitleg", "");
        var goed = bezorg(Map.of("gegeven", List.of(PROFIEL, BEVRAGING, EINDE)));
        assertThat(goed.status()).as(goed.tekst()).isBetween(200, 204);

        assertThat(bezorgd(PROFIEL)).isEqualTo(voor + 1);
        assertThat(bezorgd(BEVRAGING)).isEqualTo(1);
        assertThat(bezorgd(EINDE)).isEqualTo(1);
        assertThat(mijnTraject()).bodyText().contains("Je kreeg dit op").doesNotContain("ten laatste op");
        assertThat(termijnen().values())
                .filteredOn(stand -> stand.endsWith("OPEN"))
                .isEmpty();
        assertThat(aantal(BEZORGEN)).isZero();
        assertThat(vraag(PROFIEL)).as("again, later").hasStatus(302);
    }

    /** Somebody removes the process in Cockpit: nobody works on it any more, so it must not block the next question. */
    @Test
    void theClientAsksAgainWhenTheProcessOfTheFirstQuestionWasRemoved() {
        metProfiel();
        assertThat(vraag(PROFIEL)).hasStatus(302);
        var proces = runtime.createProcessInstanceQuery()
                .processDefinitionKey("documentaanvraag")
                .processInstanceBusinessKey(code)
                .singleResult();

        runtime.deleteProcessInstance(proces.getId(), "vergissing", true);

        assertThat(mijnTraject())
                .bodyText()
                .contains("Deze vraag is gestopt. Je mag de papieren opnieuw vragen.")
                .doesNotContain("Je krijgt dit ten laatste op");
        assertThat(termijnen().values())
                .filteredOn(stand -> stand.endsWith("OPEN"))
                .isEmpty();
        assertThat(jobcoach.get("/trajecten/" + code + "/tijdlijn").body())
                .contains("De vraag naar papieren stopte zonder bezorging: Profiel bij Start");
        assertThat(vraag(PROFIEL)).as("again").hasStatus(302);
        assertThat(aantal(BEZORGEN)).isEqualTo(1);
    }

    @Test
    void tellsWhatIsNotThereAndLetsTheRestGoOn() {
        metProfiel();
        assertThat(jobcoach(Map.of("soort", BEVRAGING)).status()).isEqualTo(201);
        assertThat(als(client, Rol.CLIENT, get("/mijn-traject/papieren")))
                .hasStatusOk()
                .bodyText()
                .contains("Dit papier is nog niet klaar.", "Het komt er als het traject stopt.", "Hele dossier");
        assertThat(vraag(EINDE)).hasStatusOk().bodyText().contains("Eindevaluatie: Dit papier is er nog niet.");
        assertThat(vraag("")).hasStatusOk().bodyText().contains("Kies welke papieren het zijn.");
        assertThat(aantal(BEZORGEN)).isZero();

        var deels = vraagt(PROFIEL, BEVRAGING, EINDE);
        assertThat(deels.status()).as(deels.tekst()).isEqualTo(201);
        assertThat(deels.json().path("meldingen")).hasSize(2);
        assertThat(deels.json().path("aanvraag").path("soorten")).hasSize(1);

        var opnieuw = vraagt(PROFIEL);
        assertThat(opnieuw.status()).isEqualTo(422);
        assertThat(opnieuw.json().path("code").asText()).isEqualTo("aanvraag.looptAl");
        assertThat(opnieuw.tekst()).contains("dit is al gevraagd op");
        maakDefinitief(EINDE);
        assertThat(vraagt(EINDE).json().path("aanvraag").path("soorten"))
                .as("one more paper joins")
                .hasSize(2);
        assertThat(aantal(BEZORGEN)).isEqualTo(1);
        assertGeweigerd(Map.of("gegeven", List.of(PROFIEL)), "gegeven", "Eindevaluatie is nog niet gegeven");
        api.klok("P1D");
        var pagina = pagina(api.document("jobcoach", code, EINDE).path("id").asText());
        jobcoach.formulier(
                pagina + "/bezorgen",
                Map.of("bezorgdOp", vandaag().toString(), "vorm", "PAPIER", "uitgelegdDoor", "Jo"),
                pagina);
        assertThat(bezorg(Map.of("gegeven", List.of(PROFIEL))).status())
                .as("what was noted at the paper itself counts")
                .isBetween(200, 204);
        assertThat(bezorgd(EINDE)).isEqualTo(1);
    }

    @Test
    void givesTheWholeDossierOnlyWhenItIsMadeAndFinal() {
        metProfiel();
        maakDefinitief(EINDE);
        var gesprek = Map.of(
                "soorten",
                List.of(DOSSIER),
                "gevraagdOp",
                vandaag().minusDays(3).toString());
        assertThat(api.post("jobcoach", adres(), gesprek).status()).isEqualTo(201);
        assertThat(termijnen())
                .as("counts from the day it was asked")
                .containsEntry("document.aanvraag", vandaag().plusDays(11) + " OPEN");
        assertThat(vraagt(PROFIEL).json().path("code").asText()).isEqualTo("aanvraag.looptAl");
        var alles = Map.<String, Object>of("gegeven", List.of(DOSSIER));
        assertGeweigerd(alles, "gegeven", "Individueel dossier is er nog niet. Maak het bij Documenten");
        assertThat(jobcoach(Map.of("soort", DOSSIER)).status()).isEqualTo(201);
        assertGeweigerd(alles, "gegeven", "Individueel dossier is nog niet definitief.");
        var profiel = bezorgd(PROFIEL);
        var nota = bezorgd(NOTA);
        maakDefinitief(DOSSIER);
        assertThat(bezorg(alles).status()).isBetween(200, 204);
        assertThat(bezorgd(DOSSIER)).isEqualTo(1);
        assertThat(bezorgd(EINDE)).as("every paper the client may read").isEqualTo(1);
        assertThat(bezorgd(PROFIEL)).as("was given after the question").isEqualTo(profiel);
        assertThat(bezorgd(NOTA)).as("as a copy when all signed").isEqualTo(nota);
    }

    @Test
    void reachesTheCoordinatorWhenItIsLateAndTheManagerToo() {
        metProfiel();
        assertThat(vraag(PROFIEL)).hasStatus(302);
        var wettelijk = vandaag().plusMonths(1);
        api.klok("P15D");
        assertThat(opvolging()).contains("Gevraagde papieren nog niet bezorgd");
        assertThat(mijnTraject()).bodyText().contains("Dit duurt te lang.");
        var laat = new HashMap<String, Object>(Map.of(
                "oorzaak",
                "De jobcoach was ziek.",
                "afspraak",
                "De vervanger geeft ze.",
                "clientIngelicht",
                true,
                "nieuweDatum",
                wettelijk.plusDays(1).toString()));
        var pad = "/api/taken/" + verhaal.taakId("coordinator", LAAT) + "/voltooien";
        var teLaat = api.post("coordinator", pad, Map.of("antwoorden", laat));
        assertThat(teLaat.status()).isEqualTo(422);
        assertThat(teLaat.tekst()).contains("\"veld\":\"nieuweDatum\"", "De wet geeft tijd tot en met");
        laat.put("nieuweDatum", wettelijk.toString());
        assertThat(api.post("coordinator", pad, Map.of("antwoorden", laat)).status())
                .isBetween(200, 204);
        assertThat(termijnen()).containsEntry("document.aanvraag", wettelijk + " OPEN");

        api.klok("P32D");
        assertThat(aantal(LAAT)).as("once").isZero();
        assertThat(opvolging()).contains("Gevraagde papieren: de laatste dag van de wet is voorbij");
        assertThat(bezorg(Map.of("gegeven", List.of(PROFIEL))).status()).isBetween(200, 204);
        assertThat(opvolging()).doesNotContain("Gevraagde papieren");
    }

    @Test
    void goesOnWhenTheTrajectEndsAndCanBeAskedAfterIt() {
        verhaal.speelTot("afwijzing", "doorverwijzing-bespreken");
        inloggen();
        assertThat(vraag(DOSSIER)).hasStatus(302);
        var voor = termijnen();
        verhaal.speel(ScenarioReplay.stappen("afwijzing").stream()
                .filter(stap -> stap.path("taak").asText().equals("doorverwijzing-bespreken"))
                .findFirst()
                .orElseThrow());
        assertThat(trajecten.metCode(code).isOpen()).isFalse();
        assertThat(termijnen()).as("the right goes on").isEqualTo(voor);
        maakDefinitief(DOSSIER);
        assertThat(bezorg(Map.of("gegeven", List.of(DOSSIER))).status()).isBetween(200, 204);

        assertThat(vraag(DOSSIER)).as("a former client").hasStatus(302);
        assertThat(aantal(BEZORGEN)).isEqualTo(1);
    }

    private void metProfiel() {
        verhaal.speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        inloggen();
    }

    private void inloggen() {
        code = verhaal.trajectcode();
        client = "client-" + code.toLowerCase(Locale.ROOT);
        jdbc.sql("update client set account = :account where id = :id")
                .param("account", client)
                .param("id", trajecten.metCode(code).clientId())
                .update();
    }

    private MvcTestResult vraag(String... soorten) {
        return als(
                client, Rol.CLIENT, post("/mijn-traject/papieren").with(csrf()).param("soorten", soorten));
    }

    private MvcTestResult mijnTraject() {
        return als(client, Rol.CLIENT, get("/mijn-traject"));
    }

    private String adres() {
        return "/api/trajecten/" + code + "/documentaanvragen";
    }

    private Api.Antwoord vraagt(String... soorten) {
        return api.post("jobcoach", adres(), Map.of("soorten", List.of(soorten)));
    }

    private Api.Antwoord jobcoach(Map<String, String> document) {
        return api.post("jobcoach", "/api/trajecten/" + code + "/documenten", document);
    }

    /** The yearly and the last report become final in their own step, which this story does not reach. */
    private void maakDefinitief(String soort) {
        var id = jobcoach(Map.of("soort", soort)).json().path("id").asText();
        if (Set.of(BEVRAGING, EINDE).contains(soort)) {
            jdbc.sql("""
                            update document set status = 'DEFINITIEF', definitief_op = :op,
                                eindversie = concat(reeks, '|DEFINITIEF') where id = :id""").param("op", vandaag()).param("id", id).update();
            return;
        }
        var pagina = pagina(id);
        jobcoach.formulier(pagina + "/voorleggen", Map.of(), pagina);
        jobcoach.formulier(pagina + "/definitief", Map.of(), pagina);
    }

    private String pagina(String documentId) {
        return "/trajecten/" + code + "/documenten/" + documentId;
    }

    private String taak() {
        return api.get("jobcoach", "/api/taken/" + verhaal.taakId("jobcoach", BEZORGEN))
                .tekst();
    }

    private long aantal(String formulier) {
        return verhaal.taken("coordinator").findValuesAsText("formulier").stream()
                .filter(formulier::equals)
                .count();
    }

    private Api.Antwoord bezorg(Map<String, Object> anders) {
        var antwoorden = new HashMap<String, Object>(Map.of(
                "derden",
                "GEEN",
                "bezorgdOp",
                vandaag().toString(),
                "vorm",
                "PAPIER",
                "uitgelegdDoor",
                "Jo Jobcoach",
                "gegeven",
                List.of(PROFIEL, BEVRAGING, EINDE)));
        antwoorden.putAll(anders);
        return api.post(
                "jobcoach",
                "/api/taken/" + verhaal.taakId("jobcoach", BEZORGEN) + "/voltooien",
                Map.of("antwoorden", antwoorden));
    }

    private void assertGeweigerd(Map<String, Object> anders, String veld, String waarom) {
        var antwoord = bezorg(anders);
        assertThat(antwoord.status()).as(antwoord.tekst()).isIn(400, 422);
        assertThat(antwoord.tekst()).contains("\"veld\":\"" + veld + "\"", waarom);
    }

    private int bezorgd(String soort) {
        return api.documenten("jobcoach", code, soort).stream()
                .mapToInt(document -> document.path("bezorgingen").size())
                .sum();
    }

    /** The last row of each deadline of requests: its day and whether it is open. */
    private Map<String, String> termijnen() {
        var laatste = new HashMap<String, String>();
        stroom(api.get("jobcoach", "/api/trajecten/" + code + "/termijnen"))
                .filter(rij -> rij.path("sleutel").asText().startsWith("document.aanvraag"))
                .forEach(rij -> laatste.put(
                        rij.path("sleutel").asText(),
                        rij.path("datum").asText() + " " + rij.path("status").asText()));
        return laatste;
    }

    private static Stream<JsonNode> stroom(Api.Antwoord antwoord) {
        return StreamSupport.stream(antwoord.json().get("items").spliterator(), false);
    }

    /** Rows of this traject; a manager sees no names. */
    private String opvolging() {
        var pagina = Programma.ingelogd(poort, "manager", "werkpad")
                .get("/opvolging")
                .body();
        return Arrays.stream(pagina.split("<tr>"))
                .filter(rij -> rij.contains(code))
                .collect(Collectors.joining());
    }

    private LocalDate vandaag() {
        return LocalDate.parse(api.get("coordinator", "/api/demo/klok")
                .json()
                .get("nu")
                .asText()
                .substring(0, 10));
    }
}
