package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectZoeken;
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
}
