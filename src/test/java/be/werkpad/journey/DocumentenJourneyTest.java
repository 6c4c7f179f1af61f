package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The papers of an approved plan: final, delivered, readable by who may, and each reading noted (CH-9e, G.8). */
@WerkpadTest
class DocumentenJourneyTest {
    @LocalServerPort
    private int poort;

    @Autowired
    private AuditZoeken audit;

    @Autowired
    private TrajectZoeken trajecten;

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
        var profiel = document(api, code, "PROFIEL_BIJ_START");
        var verklaring = document(api, code, "ENGAGEMENTSVERKLARING");
        var pagina = "/trajecten/" + code + "/documenten/" + profiel.path("id").asLong();
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        assertThat(jobcoach.get(pagina).body()).contains("Laat tekenen");

        assertThat(vraag(api, code, verklaring).json().path("code").asText())
                .as("signed where the process waits for it")
                .isEqualTo("ondertekening.nietOpVraag");
        assertThat(api.post("manager", "/api/trajecten/" + code + "/ondertekeningen", Map.of("documentId", 1))
                        .status())
                .isIn(403, 404);
        assertThat(vraag(api, code, profiel).status()).isEqualTo(201);
        assertThat(vraag(api, code, profiel).json().path("code").asText()).isEqualTo("ondertekening.loopt");
        assertThat(jobcoach.get(pagina).body()).doesNotContain("Laat tekenen");

        verhaal.speel(ScenarioReplay.stappen("S1").stream()
                .filter(stap -> stap.path("taak").asText().equals("handtekeningen-verzamelen"))
                .findFirst()
                .orElseThrow());
        assertThat(document(api, code, "PROFIEL_BIJ_START").path("status").asText())
                .isEqualTo("GETEKEND");
    }

    private static Api.Antwoord vraag(Api api, String code, JsonNode document) {
        return api.post(
                "jobcoach",
                "/api/trajecten/" + code + "/ondertekeningen",
                Map.of("documentId", document.path("id").asLong()));
    }

    private static JsonNode document(Api api, String code, String soort) {
        for (var document : api.get("jobcoach", "/api/trajecten/" + code + "/documenten")
                .json()
                .path("items")) {
            if (document.path("soort").asText().equals(soort)) {
                return document;
            }
        }
        throw new AssertionError("No " + soort + " in " + code);
    }
}
