package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditControle;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectZoeken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** C.6 5: the first afsprakennota is signed with the engagement, and holds until all three sign the next one. */
@WerkpadTest
class AfsprakennotaJourneyTest {
    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private AuditZoeken sporen;

    @Autowired
    private AuditControle audit;

    private ScenarioReplay verhaal;

    @BeforeEach
    void verhaal() {
        verhaal = new ScenarioReplay(new Api(poort));
    }

    @Test
    void theFirstNotaIsSignedAndHandedOverWithTheEngagementAndLapsesWhenAllThreeSigned() {
        verhaal.speelTotEnMet("S1", "handtekeningen-verzamelen");
        var nota = startnota();
        assertThat(nota.status()).isEqualTo(DocumentKaart.Status.GETEKEND);
        assertThat(nota.isBezorgd()).isTrue();

        var verder = new ScenarioReplay(new Api(poort));
        verder.speelTot("S1", "introductie-voorbereiden");
        verhaal = verder;

        var vervallen = startnota();
        assertThat(vervallen.status()).isEqualTo(DocumentKaart.Status.VERVALLEN);
        assertThat(vervallen.loop().redenVervallen()).startsWith("Vervangen door: Afsprakennota bij ");
        assertThat(vervallen.loop().getekendOp()).as("it was signed").isNotNull();
        assertThat(sporen.vanTraject(trajectId()))
                .filteredOn(regel -> regel.actie() == Actie.DOCUMENT_VERVALLEN)
                .singleElement()
                .satisfies(regel -> assertThat(regel.objectId()).isEqualTo(String.valueOf(vervallen.id())));
        assertThat(new Api(poort)
                        .get("jobcoach", "/api/trajecten/" + verhaal.trajectcode() + "/tijdlijn")
                        .tekst())
                .contains("Document geldt niet meer: Afsprakennota, versie 1. Vervangen door: Afsprakennota bij ");
        assertThat(audit.controleer()).isEmpty();
    }

    private long trajectId() {
        return trajecten.metCode(verhaal.trajectcode()).id();
    }

    private DocumentKaart startnota() {
        return documenten.vanTraject(trajectId()).stream()
                .filter(document -> document.soort() == Documentsoort.AFSPRAKENNOTA && document.plaatsingId() == null)
                .reduce((eerder, later) -> later)
                .orElseThrow();
    }
}
