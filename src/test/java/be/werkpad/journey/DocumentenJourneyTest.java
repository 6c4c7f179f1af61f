package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.sjabloon.pdf.PdfCheck;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.CoachToewijzen;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of an approved plan: final, delivered, readable by who may, and each reading noted (CH-9e, G.8). */
@WerkpadTest
class DocumentenJourneyTest {
    @LocalServerPort
    private int poort;

    @Autowired
    private AuditZoeken audit;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private Documentbestand bestanden;

    @Autowired
    private CoachToewijzen toewijzen;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesTheProfielToWhoMayReadIt() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        assertThat(api.documenten("jobcoach", code, "ENGAGEMENTSVERKLARING")).hasSize(1);
        var profiel = api.document("jobcoach", code, "PROFIEL_BIJ_START");
        assertThat(profiel.path("status").asText()).isEqualTo("DEFINITIEF");
        assertThat(PdfCheck.spokenText(
                        bestanden.lees(documenten.metId(profiel.path("id").asLong()))))
                .as("the choice of the plan stands in it (C.6.1)")
                .contains("Klopt dit plan");
        assertThat(profiel.path("bezorgingen")).hasSize(1);

        var inhoud = "/api/documenten/" + profiel.path("id").asLong() + "/inhoud";
        assertThat(api.get("jobcoach", inhoud).tekst()).startsWith("%PDF");
        assertThat(api.get("manager", inhoud).status()).isIn(403, 404);
        assertThat(api.get("client", inhoud).status()).isIn(403, 404);
        assertThat(audit.vanTraject(trajecten.metCode(code).id()))
                .filteredOn(regel -> regel.actie() == Actie.DOCUMENT_GELEZEN)
                .singleElement()
                .satisfies(regel -> assertThat(regel.account()).isEqualTo("jobcoach"));
    }

    /** The client approves the profile (C.6 1); also by signing it, when somebody asks for that. */
    @Test
    void hasAFinalDocumentSignedWhenTheJobcoachAsksIt() {
        var api = new Api(poort);
        var verhaal = new ScenarioReplay(api);
        var code = verhaal.speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        var profiel = api.document("jobcoach", code, "PROFIEL_BIJ_START");
        var verklaring = api.document("jobcoach", code, "ENGAGEMENTSVERKLARING");
        var pagina = "/trajecten/" + code + "/documenten/" + profiel.path("id").asLong();
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        assertThat(jobcoach.get(pagina).body()).contains("Laat tekenen");

        assertThat(vraag(api, code, verklaring).json().path("code").asText())
                .as("signed in its step")
                .isEqualTo("ondertekening.nietDefinitief");
        assertThat(api.post("manager", "/api/trajecten/" + code + "/ondertekeningen", Map.of("documentId", 1))
                        .status())
                .isIn(403, 404);
        assertThat(tegelijk(() -> vraag(api, code, profiel).status()))
                .as("a double click asks once")
                .containsExactlyInAnyOrder(201, 409);
        assertThat(vraag(api, code, profiel).json().path("code").asText()).isEqualTo("ondertekening.loopt");
        assertThat(jobcoach.get(pagina).body()).doesNotContain("Laat tekenen");

        verhaal.speel(ScenarioReplay.stappen("S1").stream()
                .filter(stap -> stap.path("taak").asText().equals("handtekeningen-verzamelen"))
                .findFirst()
                .orElseThrow());
        assertThat(api.document("jobcoach", code, "PROFIEL_BIJ_START")
                        .path("status")
                        .asText())
                .isEqualTo("GETEKEND");
    }

    /** Before there is a werkpost, or when it was renewed: no step of the traject asks for it, so somebody may. */
    @Test
    void hasAnAgreementSignedThatNoProcessWaitsFor() {
        var api = new Api(poort);
        var verhaal = new ScenarioReplay(api);
        verhaal.speelTot("S1", "handtekeningen-verzamelen");
        var code = verhaal.trajectcode();
        var verklaring = api.document("jobcoach", code, "ENGAGEMENTSVERKLARING");
        assertThat(vraag(api, code, verklaring).json().path("code").asText())
                .as("its own step asks for it now")
                .isEqualTo("ondertekening.loopt");

        var nota = api.document("jobcoach", code, "AFSPRAKENNOTA");
        assertThat(vraag(api, code, nota).json().path("code").asText())
                .as("is signed together with it")
                .isEqualTo("ondertekening.loopt");

        var profiel = api.document("jobcoach", code, "PROFIEL_BIJ_START");
        jdbc.sql("update traject set status = 'AFGESLOTEN' where code = ?")
                .param(code)
                .update();
        assertThat(vraag(api, code, profiel).json().path("code").asText()).isEqualTo("ondertekening.trajectGesloten");
        jdbc.sql("update traject set status = 'LOPEND' where code = ?")
                .param(code)
                .update();
        var antwoord = vraag(api, code, profiel);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(ronden(api, code, profiel)).containsExactly("LOPEND");
    }

    @Test
    void asksNoSignatureUnderAVersionThatHasASuccessor() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        var profiel = api.document("jobcoach", code, "PROFIEL_BIJ_START");
        andereCoach(code);
        var opnieuw = Map.of("soort", "PROFIEL_BIJ_START", "reden", "Er is een andere jobcoach.");
        assertThat(api.post("jobcoach", "/api/trajecten/" + code + "/documenten", opnieuw)
                        .status())
                .isEqualTo(201);

        assertThat(vraag(api, code, profiel).json().path("code").asText()).isEqualTo("ondertekening.nietDefinitief");
        assertThat(api.document("jobcoach", code, "PROFIEL_BIJ_START")
                        .path("status")
                        .asText())
                .isEqualTo("DEFINITIEF");
    }

    @Test
    void aFinalPaperGetsANewVersionOnlyForAReasonAndCanStillBeHandedOver() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        var adres = "/api/trajecten/" + code + "/documenten";
        var zonder = api.post("jobcoach", adres, Map.of("soort", "PROFIEL_BIJ_START"));
        assertThat(zonder.status()).isEqualTo(422);
        assertThat(zonder.json().path("fouten").path(0).path("veld").asText()).isEqualTo("reden");

        andereCoach(code);
        var definitief = api.document("jobcoach", code, "PROFIEL_BIJ_START");
        assertThat(api.post("jobcoach", adres, Map.of("soort", "PROFIEL_BIJ_START", "reden", "Er komt een wens bij."))
                        .status())
                .isEqualTo(201);
        var pagina =
                "/trajecten/" + code + "/documenten/" + definitief.path("id").asLong();
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        var vandaag =
                api.get("jobcoach", "/api/demo/klok").json().path("nu").asText().substring(0, 10);
        jobcoach.formulier(
                pagina + "/bezorgen", Map.of("bezorgdOp", vandaag, "vorm", "PAPIER", "aan", "De mutualiteit"), pagina);
        assertThat(bezorgingen(api, code, definitief)).hasSize(2);
    }

    @Test
    void aFinalPaperThatTheClientHasARightToMustBeHandedOverInTime() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        assertThat(bezorgtermijn(api, code))
                .as("the profile in its own step, the copy of what was signed at the table")
                .isNotEmpty()
                .doesNotContain("OPEN");
        andereCoach(code);
        api.post(
                "jobcoach",
                "/api/trajecten/" + code + "/documenten",
                Map.of("soort", "PROFIEL_BIJ_START", "reden", "Er is een andere jobcoach."));
        var versies = api.documenten("jobcoach", code, "PROFIEL_BIJ_START");
        var pagina = "/trajecten/" + code + "/documenten/"
                + versies.get(versies.size() - 1).path("id").asLong();
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        jobcoach.formulier(pagina + "/voorleggen", Map.of(), pagina);
        jobcoach.formulier(pagina + "/definitief", Map.of(), pagina);
        assertThat(bezorgtermijn(api, code)).as("CH-9e").contains("OPEN");

        var vandaag =
                api.get("jobcoach", "/api/demo/klok").json().path("nu").asText().substring(0, 10);
        var anders = Map.of("bezorgdOp", vandaag, "vorm", "PAPIER", "aan", "De mutualiteit");
        jobcoach.formulier(pagina + "/bezorgen", anders, pagina);
        assertThat(bezorgtermijn(api, code))
                .as("somebody else is not the client")
                .contains("OPEN");
        var voorgelezen = Map.of("bezorgdOp", vandaag, "vorm", "VOORGELEZEN");
        assertThat(jobcoach.formulier(pagina + "/bezorgen", voorgelezen, pagina).body())
                .contains("Vul in wie het document voorlas.");
        jobcoach.formulier(
                pagina + "/bezorgen",
                Map.of("bezorgdOp", vandaag, "vorm", "PAPIER", "bewijs", "Getekend briefje in het dossier"),
                pagina);
        assertThat(bezorgtermijn(api, code)).doesNotContain("OPEN");
    }

    /** Something changes that the profile tells. */
    private void andereCoach(String code) {
        toewijzen.voor(trajecten.metCode(code).id(), "jobcoach2", "jobcoach", "coach");
    }

    private static List<String> bezorgtermijn(Api api, String code) {
        var termijnen = new ArrayList<String>();
        api.get("jobcoach", "/api/trajecten/" + code + "/termijnen")
                .json()
                .path("items")
                .forEach(termijn -> {
                    if (termijn.path("sleutel").asText().equals("document.bezorgen")) {
                        termijnen.add(termijn.path("status").asText());
                    }
                });
        return termijnen;
    }

    private static JsonNode bezorgingen(Api api, String code, JsonNode document) {
        return metId(api, code, document).get("bezorgingen");
    }

    private static JsonNode metId(Api api, String code, JsonNode document) {
        return api.documenten("jobcoach", code, "PROFIEL_BIJ_START").stream()
                .filter(ander ->
                        ander.path("id").asLong() == document.path("id").asLong())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aComplaintIsNothingForTheJobcoach() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        var antwoord = api.post("jobcoach", "/api/trajecten/" + code + "/documenten", Map.of("soort", "KLACHTDOSSIER"));
        assertThat(antwoord.json().path("code").asText()).isEqualTo("document.alleenCoordinator");
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        var nieuw = "/trajecten/" + code + "/documenten/nieuw";
        assertThat(jobcoach.get(nieuw).body()).contains("POP").doesNotContain("KLACHTDOSSIER");
        assertThat(Programma.ingelogd(poort, "coordinator", "werkpad")
                        .get(nieuw)
                        .body())
                .contains("KLACHTDOSSIER");
    }

    /** C.3 P4: what is replaced is never signed; a draft is talked about before it is final, and signed after that. */
    @Test
    void neverHasAVersionSignedThatWasReplacedWhileItWasSigned() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        var profiel = api.document("jobcoach", code, "PROFIEL_BIJ_START");
        assertThat(vraag(api, code, profiel).status()).isEqualTo(201);

        andereCoach(code);
        var opnieuw = Map.of("soort", "PROFIEL_BIJ_START", "reden", "Er is een andere jobcoach.");
        assertThat(api.post("jobcoach", "/api/trajecten/" + code + "/documenten", opnieuw)
                        .status())
                .isEqualTo(201);

        assertThat(ronden(api, code, profiel)).containsExactly("GEWIJZIGD");
        var versies = api.documenten("jobcoach", code, "PROFIEL_BIJ_START");
        var tweede = versies.get(versies.size() - 1);
        assertThat(ronden(api, code, tweede)).as("not of a draft").isEmpty();
        var pagina = "/trajecten/" + code + "/documenten/" + tweede.path("id").asLong();
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        jobcoach.formulier(pagina + "/definitief", Map.of(), pagina);
        assertThat(status(api, code, tweede)).as("nobody talked about it yet").isEqualTo("CONCEPT");
        jobcoach.formulier(pagina + "/voorleggen", Map.of(), pagina);
        jobcoach.formulier(pagina + "/definitief", Map.of(), pagina);
        assertThat(status(api, code, profiel)).isEqualTo("VERVALLEN");
        assertThat(vraag(api, code, tweede).status()).isEqualTo(201);
        assertThat(ronden(api, code, tweede)).containsExactly("LOPEND");
    }

    private static String status(Api api, String code, JsonNode document) {
        return metId(api, code, document).path("status").asText();
    }

    private static List<String> ronden(Api api, String code, JsonNode document) {
        var statussen = new ArrayList<String>();
        for (var ronde : api.get("jobcoach", "/api/trajecten/" + code + "/ondertekeningen")
                .json()
                .get("items")) {
            if (ronde.get("documentId").asLong() == document.path("id").asLong()) {
                statussen.add(ronde.get("status").asText());
            }
        }
        return statussen;
    }

    private static List<Integer> tegelijk(Callable<Integer> vraag) {
        var mensen = Executors.newFixedThreadPool(2);
        try {
            var antwoorden = mensen.invokeAll(List.of(vraag, vraag));
            return List.of(antwoorden.get(0).get(), antwoorden.get(1).get());
        } catch (InterruptedException | ExecutionException problem) {
            throw new AssertionError(problem);
        } finally {
            mensen.shutdownNow();
        }
    }

    private static Api.Antwoord vraag(Api api, String code, JsonNode document) {
        return api.post(
                "jobcoach",
                "/api/trajecten/" + code + "/ondertekeningen",
                Map.of("documentId", document.path("id").asLong()));
    }
}
