package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.AuditControle;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.kader.KaderBekijken;
import be.werkpad.kader.Kaderstand;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningStoppen;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.termijn.TermijnControle;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The agreements of C.6 in the running process: each is made and signed where it belongs (CH-4a-1 to 3, OV-0 to 4). */
@WerkpadTest
class OvereenkomstenJourneyTest {
    private static final String TEKENEN = "handtekeningen-verzamelen";

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private OndertekeningZoeken ondertekeningen;

    @Autowired
    private OndertekeningStoppen stoppen;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private KaderBekijken kader;

    @Autowired
    private TakenControle taken;

    @Autowired
    private AuditControle audit;

    @Autowired
    private TermijnControle termijnen;

    private Api api;
    private ScenarioReplay verhaal;

    @BeforeEach
    void begin() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
    }

    @AfterEach
    void inboxAndAuditTrailAreRight() {
        assertThat(taken.verschillen()).isEmpty();
        assertThat(audit.controleer()).isEmpty();
    }

    @Test
    void theSearchWaitsForTheEngagementAndAPointToChangeLeadsBackToThePlan() {
        verhaal.speelTot("S1", TEKENEN);
        var ronde = ronden().get(0);
        assertThat(ronde.soort()).isEqualTo(Documentsoort.ENGAGEMENTSVERKLARING);
        assertThat(partijen(ronde)).containsExactly(Partij.CLIENT, Partij.DIENST);
        assertThat(open()).containsExactly(TEKENEN);

        stoppen.bezwaar(ronde.id(), ronde.vakken().get(0).id(), "Liever acht uren per week.", true);
        api.klok("PT0S");
        assertThat(open()).containsExactly("engagement-bespreken");
        bespreek("AANPASSEN");

        assertThat(open()).containsExactly("begeleidingswijze-bepalen");
        assertThat(fase()).isEqualTo("ASSESSMENT");
    }

    @Test
    void aClientWhoDoesNotWantTheEngagementGoesAnotherWay() {
        verhaal.speelTot("S1", TEKENEN);
        api.klok("P31D");
        assertThat(ronden().get(0).status()).isEqualTo(Status.VERVALLEN);
        bespreek("STOPPEN");

        assertThat(fase()).isEqualTo("BEEINDIGING");
    }

    @Test
    void whatIsSignedInTheProcessIsFoundByTheLegalGate() {
        verhaal.speelTotEnMet("S1", "overeenkomsten-vastleggen");
        speelTotDeHandtekeningen();

        assertThat(ronden())
                .filteredOn(OndertekeningKaart::isOpen)
                .extracting(OndertekeningKaart::soort)
                .containsExactlyInAnyOrder(
                        Documentsoort.SAMENWERKINGSOVEREENKOMST,
                        Documentsoort.AFSPRAKENNOTA,
                        Documentsoort.RAAMOVEREENKOMST);
        assertThat(partijen(ronde(Documentsoort.RAAMOVEREENKOMST))).containsExactly(Partij.WERKGEVER, Partij.DIENST);
        assertThat(partijen(ronde(Documentsoort.SAMENWERKINGSOVEREENKOMST)))
                .containsExactly(Partij.CLIENT, Partij.WERKGEVER, Partij.DIENST);
        assertThat(stand()).isEqualTo(Kaderstand.TEKENEN);
        for (var stap : handtekeningen()) {
            verhaal.speel(stap);
            assertThat(termijnen.controleer(trajectId(), verhaal.trajectcode()))
                    .as("the other rounds keep their dates")
                    .isEmpty();
        }

        assertThat(stand()).isEqualTo(Kaderstand.IN_ORDE);
        assertThat(overeenkomsten()).containsExactlyInAnyOrder(Overeenkomstsoort.values());
        assertThat(open()).containsExactly("introductie-voorbereiden");
    }

    @Test
    void aPointInOneAgreementVoidsTheRoundsBesideItAndNewAgreementsAreSignedAgain() {
        verhaal.speelTotEnMet("S1", "overeenkomsten-vastleggen");
        speelTotDeHandtekeningen();
        verhaal.speel(handtekeningen().get(0));
        var raam = ronde(Documentsoort.RAAMOVEREENKOMST);

        stoppen.bezwaar(raam.id(), raam.vakken().get(0).id(), "De opzeg moet korter.", true);
        api.klok("PT0S");

        assertThat(open()).containsExactly("afspraken-vastleggen");
        assertThat(api.get("jobcoach", "/api/taken/" + verhaal.taakId("jobcoach", "afspraken-vastleggen"))
                        .tekst())
                .contains("De opzeg moet korter.");
        stappen("afspraken-vastleggen").forEach(verhaal::speel);
        assertThat(overeenkomsten())
                .as("signed before the agreements were made again")
                .doesNotContain(Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST);
        assertThat(open()).as("on paper was asked before").doesNotContain("overeenkomsten-vastleggen");
    }

    @Test
    void theTrialLeavesThePapersOfItsTalksAndOfItsEnd() {
        var code = verhaal.speel("S3");

        assertThat(documenten.vanTraject(trajecten.metCode(code).id()))
                .filteredOn(document -> document.plaatsingId() != null)
                .filteredOn(document -> document.status() != DocumentKaart.Status.VERVALLEN)
                .extracting(DocumentKaart::soort)
                .contains(Documentsoort.BEEINDIGING, Documentsoort.SAMENWERKINGSOVEREENKOMST);
    }

    private void bespreek(String uitkomst) {
        var antwoorden = Map.of("datum", vandaag(), "besproken", "We spraken erover.", "uitkomst", uitkomst);
        var taak = verhaal.taakId("jobcoach", "engagement-bespreken");
        var antwoord = api.post("jobcoach", "/api/taken/" + taak + "/voltooien", Map.of("antwoorden", antwoorden));
        assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(200, 204);
        api.klok("PT0S");
    }

    private String vandaag() {
        return api.get("coordinator", "/api/demo/klok")
                .json()
                .get("nu")
                .asText()
                .substring(0, 10);
    }

    /** From the step after the agreements on paper. */
    private void speelTotDeHandtekeningen() {
        var na = false;
        for (var stap : ScenarioReplay.stappen("S1")) {
            if (na && stap.path("taak").asText().equals(TEKENEN)) {
                return;
            }
            if (na) {
                verhaal.speel(stap);
            }
            na = na || stap.path("taak").asText().equals("overeenkomsten-vastleggen");
        }
    }

    private static List<JsonNode> handtekeningen() {
        return stappen(TEKENEN).subList(1, 4);
    }

    private static List<JsonNode> stappen(String formulier) {
        return ScenarioReplay.stappen("S1").stream()
                .filter(stap -> stap.path("taak").asText().equals(formulier))
                .toList();
    }

    private List<OndertekeningKaart> ronden() {
        return ondertekeningen.vanTraject(trajectId());
    }

    private OndertekeningKaart ronde(Documentsoort soort) {
        return ronden().stream()
                .filter(ronde -> ronde.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private static List<Partij> partijen(OndertekeningKaart ronde) {
        return ronde.vakken().stream().map(Vak::partij).toList();
    }

    private Kaderstand stand() {
        return kader.vanTraject(trajectId()).get(0).uitslag().stand();
    }

    private List<Overeenkomstsoort> overeenkomsten() {
        return kader.vanTraject(trajectId()).get(0).overeenkomsten().stream()
                .map(OvereenkomstKaart::soort)
                .toList();
    }

    private long trajectId() {
        return trajecten.metCode(verhaal.trajectcode()).id();
    }

    private String fase() {
        return api.get("coordinator", "/api/trajecten/" + verhaal.trajectcode())
                .json()
                .get("fase")
                .asText();
    }

    private List<String> open() {
        var formulieren = new ArrayList<String>();
        verhaal.taken("coordinator")
                .forEach(taak -> formulieren.add(taak.get("formulier").asText()));
        return formulieren;
    }
}
