package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
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
    private JdbcClient jdbc;

    @Test
    void givesTheProfielToWhoMayReadIt() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        var documenten = api.get("jobcoach", "/api/trajecten/" + code + "/documenten")
                .json()
                .path("items");
        assertThat(documenten)
                .extracting(rij -> rij.path("soort").asText())
                .contains("PROFIEL_BIJ_START", "ENGAGEMENTSVERKLARING");
        var profiel = documenten.get(0);
        assertThat(profiel.path("soort").asText()).isEqualTo("PROFIEL_BIJ_START");
        assertThat(profiel.path("status").asText()).isEqualTo("DEFINITIEF");
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
        var antwoord = vraag(api, code, nota);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(ronden(api, code, nota)).containsExactly("LOPEND");

        var profiel = api.document("jobcoach", code, "PROFIEL_BIJ_START");
        jdbc.sql("update traject set status = 'AFGESLOTEN' where code = ?")
                .param(code)
                .update();
        assertThat(vraag(api, code, profiel).json().path("code").asText()).isEqualTo("ondertekening.trajectGesloten");
        jdbc.sql("update traject set status = 'LOPEND' where code = ?")
                .param(code)
                .update();
    }

    @Test
    void asksNoSignatureUnderAVersionThatHasASuccessor() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        var profiel = api.document("jobcoach", code, "PROFIEL_BIJ_START");
        var opnieuw = Map.of("soort", "PROFIEL_BIJ_START", "reden", "Er komt een wens bij.");
        assertThat(api.post("jobcoach", "/api/trajecten/" + code + "/documenten", opnieuw)
                        .status())
                .isEqualTo(201);

        assertThat(vraag(api, code, profiel).json().path("code").asText()).isEqualTo("ondertekening.nietDefinitief");
        assertThat(api.document("jobcoach", code, "PROFIEL_BIJ_START")
                        .path("status")
                        .asText())
                .isEqualTo("DEFINITIEF");
    }

    /** C.3 P4: what is replaced is never signed; a draft is talked about before it is final, and signed after that. */
    @Test
    void neverHasAVersionSignedThatWasReplacedWhileItWasSigned() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        var profiel = api.document("jobcoach", code, "PROFIEL_BIJ_START");
        assertThat(vraag(api, code, profiel).status()).isEqualTo(201);

        var opnieuw = Map.of("soort", "PROFIEL_BIJ_START", "reden", "Er komt een wens bij.");
        assertThat(api.post("jobcoach", "/api/trajecten/" + code + "/documenten", opnieuw)
                        .status())
                .isEqualTo(201);

        assertThat(ronden(api, code, profiel)).containsExactly("GEWIJZIGD");
        var tweede = api.documenten("jobcoach", code, "PROFIEL_BIJ_START").get(1);
        assertThat(ronden(api, code, tweede)).as("not of a draft").isEmpty();
        var pagina = "/trajecten/" + code + "/documenten/" + tweede.path("id").asLong();
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        jobcoach.formulier(pagina + "/definitief", Map.of());
        assertThat(status(api, code, 1)).as("nobody talked about it yet").isEqualTo("CONCEPT");
        jobcoach.formulier(pagina + "/voorleggen", Map.of());
        jobcoach.formulier(pagina + "/definitief", Map.of());
        assertThat(status(api, code, 0)).isEqualTo("VERVALLEN");
        assertThat(vraag(api, code, tweede).status()).isEqualTo(201);
        assertThat(ronden(api, code, tweede)).containsExactly("LOPEND");
    }

    private static String status(Api api, String code, int versie) {
        return api.documenten("jobcoach", code, "PROFIEL_BIJ_START")
                .get(versie)
                .path("status")
                .asText();
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
