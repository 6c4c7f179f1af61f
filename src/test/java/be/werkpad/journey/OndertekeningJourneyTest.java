package be.werkpad.journey;

import static be.werkpad.sjabloon.pdf.PdfCheck.failures;
import static be.werkpad.sjabloon.pdf.PdfCheck.spokenText;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditControle;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.document.Bezorging;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.HandtekeningZetten;
import be.werkpad.ondertekening.HandtekeningenVragen;
import be.werkpad.ondertekening.NieuweHandtekening;
import be.werkpad.ondertekening.NieuweHandtekening.Herkomst;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningKaart.Zegel;
import be.werkpad.ondertekening.OndertekeningStoppen;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.ondertekening.Tekenwijze;
import be.werkpad.shared.Sha256;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.tekenlink.TekenlinkMaken;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Signing the afsprakennota in the running process: page, link and own login, until the sealed file (CH-4a-3). The other
 * agreements, which are signed side by side with it, are signed before.
 */
@WerkpadTest
class OndertekeningJourneyTest {
    private static final String TAAK = "handtekeningen-verzamelen";

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private HandtekeningZetten zetten;

    @Autowired
    private OndertekeningStoppen stoppen;

    @Autowired
    private HandtekeningenVragen vragen;

    @Autowired
    private TekenlinkMaken links;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private Documentbestand bestanden;

    @Autowired
    private TakenControle taken;

    @Autowired
    private AuditControle audit;

    @Autowired
    private AuditZoeken sporen;

    @Autowired
    private Clock clock;

    private Api api;
    private ScenarioReplay verhaal;
    private String code;

    @BeforeEach
    void totDeHandtekeningenOnderDeNota() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
        var tekenen = new ArrayList<JsonNode>();
        for (var stap : ScenarioReplay.stappen("S1")) {
            var naAkkoord = stap.path("taak").asText().equals(TAAK) && isRondDeAfspraken();
            if (naAkkoord) {
                tekenen.add(stap);
            } else if (tekenen.isEmpty()) {
                verhaal.speel(stap);
            }
        }
        code = verhaal.trajectcode();
        verhaal.speelOp(taakOver("Samenwerkingsovereenkomst met proefperiode"), tekenen.get(0));
        verhaal.speelOp(taakOver("Raamovereenkomst"), tekenen.get(2));
        api.klok("PT0S");
    }

    /** The engagementsverklaring was signed long before. */
    private boolean isRondDeAfspraken() {
        return api.get("coordinator", "/api/trajecten/" + verhaal.trajectcode())
                .json()
                .get("fase")
                .asText()
                .equals("CONTRACTERING");
    }

    private String taakOver(String document) {
        for (var taak : verhaal.taken("jobcoach")) {
            var id = taak.get("id").asText();
            if (api.get("jobcoach", "/api/taken/" + id).tekst().contains("**" + document + " bij ")) {
                return id;
            }
        }
        throw new AssertionError("Nothing to sign under " + document + " among " + verhaal.taken("jobcoach"));
    }

    @AfterEach
    void inboxAndAuditTrailAreRight() {
        assertThat(taken.verschillen()).isEmpty();
        assertThat(audit.controleer()).isEmpty();
    }

    @Test
    void theProcessGoesOnByItselfAfterTheLastSignatureAndTheFileIsSealed() {
        var ronde = ronde();
        assertThat(ronde.vakken())
                .extracting(Vak::partij)
                .containsExactly(Partij.CLIENT, Partij.WERKGEVER, Partij.DIENST);
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        assertThat(jobcoach.formulier(
                                vak(Partij.CLIENT) + "/scherm",
                                Map.of("naam", "", "getuige", "Getuige Een", "akkoord", "ja"))
                        .statusCode())
                .isEqualTo(302);
        var sleutel = links.voor(ronde.id(), vakVan(Partij.WERKGEVER).id(), null);
        assertThat(Programma.zonderLogin(poort)
                        .formulier(
                                "/tekenen/" + sleutel,
                                Map.of(
                                        "antwoord",
                                        "ja",
                                        "naam",
                                        "Werk Gever",
                                        "functie",
                                        "Zaakvoerder",
                                        "akkoord",
                                        "ja"),
                                "/tekenen/" + sleutel,
                                "X-Forwarded-For",
                                "203.0.113.9")
                        .statusCode())
                .isEqualTo(302);
        assertThat(jobcoach.formulier(vak(Partij.DIENST) + "/aanmelding", Map.of("akkoord", "ja"))
                        .statusCode())
                .isEqualTo(302);
        api.klok("PT0S");

        assertThat(openFormulieren()).contains("introductie-voorbereiden").doesNotContain(TAAK);
        var klaar = ronde();
        assertThat(klaar.status()).isEqualTo(Status.GETEKEND);
        assertThat(klaar.zegel()).isEqualTo(Zegel.GEZET);
        eisVerzegeldBestand(klaar);
        eisKopieVoorDeWerkpost(klaar, sleutel);
    }

    /** The employer gets a copy as well (C.6): with the link, at the table, or later, and the dossier says which. */
    private void eisKopieVoorDeWerkpost(OndertekeningKaart klaar, String sleutel) {
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        var lijst = "/trajecten/" + code + "/handtekeningen";
        assertThat(jobcoach.get(lijst).body()).contains("De werkpost kreeg nog geen kopie.");
        for (var keer = 0; keer < 2; keer++) {
            assertThat(Programma.zonderLogin(poort)
                            .get("/tekenen/" + sleutel + "/document")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(documenten.metId(klaar.documentId()).bezorgingen())
                .filteredOn(bezorging -> bezorging.vorm() == Bezorging.Vorm.LINK)
                .singleElement()
                .satisfies(bezorging -> {
                    assertThat(bezorging.aan()).isEqualTo("Werk Gever, Zaakvoerder");
                    assertThat(bezorging.bewijs()).contains("persoonlijke link");
                });

        assertThat(jobcoach.formulier(
                                lijst + "/" + klaar.id() + "/kopie",
                                Map.of(
                                        "op",
                                        LocalDate.now(clock).toString(),
                                        "vorm",
                                        "MAIL",
                                        "bewijs",
                                        "Antwoord op de mail"),
                                lijst)
                        .statusCode())
                .isEqualTo(302);
        assertThat(jobcoach.get(lijst).body())
                .contains("Werk Gever, Zaakvoerder", "per mail", "Antwoord op de mail", "met de persoonlijke link");
        assertThat(documenten.metId(klaar.documentId()).isBezorgd())
                .as("the client still has to get one")
                .isFalse();
    }

    private void eisVerzegeldBestand(OndertekeningKaart klaar) {
        var document = documenten.metId(klaar.documentId());
        assertThat(document.status()).isEqualTo(DocumentKaart.Status.GETEKEND);
        var bestand = bestanden.lees(document);
        assertThat(failures(bestand)).isEmpty();
        assertThat(new String(bestand, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("/ETSI.CAdES.detached");
        assertThat(spokenText(bestand))
                .contains(
                        "Wie heeft getekend",
                        "Werk Gever",
                        "Zaakvoerder",
                        "Getuige Een was erbij",
                        "Internetadres: 127.0.0.1",
                        "Jo Jobcoach",
                        document.hash().substring(0, 32));
        assertThat(api.get("jobcoach", "/api/documenten/" + document.id() + "/inhoud")
                        .status())
                .isEqualTo(200);
        eisBeideHashes(klaar, bestand);
    }

    /** The finished file is another file than what people signed, so both have a number that can be checked. */
    private void eisBeideHashes(OndertekeningKaart klaar, byte[] bestand) {
        var jobcoach = Programma.met(poort, "jobcoach", "werkpad");
        var ongetekend = jobcoach.bytes("/api/trajecten/%s/ondertekeningen/%d/document".formatted(code, klaar.id()));
        assertThat(Sha256.van(ongetekend)).isEqualTo(klaar.documenthash());
        assertThat(Sha256.van(bestand)).isEqualTo(klaar.bestandhash()).isNotEqualTo(klaar.documenthash());
        assertThat(Programma.ingelogd(poort, "jobcoach", "werkpad")
                        .get("/trajecten/" + code + "/handtekeningen")
                        .body())
                .contains(klaar.documenthash(), klaar.bestandhash());
    }

    /** The rounds are two days old in the story; a reminder comes at 18:00, so no step may end on that day. */
    @Test
    void remindsAfterAWeekAndTellsTheCoordinatorAfterTwo() {
        var eerder = herinneringen().size();
        api.klok("P4D");
        assertThat(herinneringen()).hasSize(eerder);
        api.klok("P3D");
        assertThat(herinneringen()).hasSize(eerder + 1);
        assertThat(openFormulieren()).doesNotContain("handtekeningen-opvolgen");

        api.klok("P7D");

        assertThat(herinneringen()).as("once").hasSize(eerder + 1);
        assertThat(openFormulieren()).contains("handtekeningen-opvolgen", TAAK);
    }

    private List<AuditRegel> herinneringen() {
        return sporen.vanTraject(trajecten.metCode(code).id()).stream()
                .filter(regel -> regel.actie() == Actie.HERINNERING_GEMELD)
                .filter(regel -> "ServiceTask_HerinneringMelden".equals(regel.objectId()))
                .toList();
    }

    /** The round stays open, and somebody must hear of it. */
    @Test
    void aNoThroughTheLinkGivesTheJobcoachATaskToTalkAboutIt() {
        var sleutel = links.voor(ronde().id(), vakVan(Partij.WERKGEVER).id(), null);
        assertThat(Programma.zonderLogin(poort)
                        .formulier("/tekenen/" + sleutel, Map.of("antwoord", "niet", "reden", "De uren kloppen niet."))
                        .statusCode())
                .isEqualTo(302);

        assertThat(openFormulieren()).contains("bezwaar-bespreken", TAAK);
        var taakId = verhaal.taakId("jobcoach", "bezwaar-bespreken");
        assertThat(api.get("jobcoach", "/api/taken/" + taakId).tekst())
                .contains("Dit schreef de werkgever: De uren kloppen niet.");
        var antwoorden = Map.of(
                "datum",
                LocalDate.now(clock).toString(),
                "gesprokenMet",
                "Werk Gever",
                "besproken",
                "We passen de uren volgende maand aan.");
        assertThat(api.post("jobcoach", "/api/taken/" + taakId + "/voltooien", Map.of("antwoorden", antwoorden))
                        .status())
                .isBetween(200, 204);
        assertThat(openFormulieren()).contains(TAAK).doesNotContain("bezwaar-bespreken");
        assertThat(ronde().isOpen()).isTrue();
    }

    @Test
    void theTaskKnowsWhoSignedBeforeAndAPointToChangeLeadsBackToTheAgreements() {
        zetten.voor(ronde().id(), opScherm(Partij.CLIENT));
        var taakId = verhaal.taakId("jobcoach", TAAK);
        assertThat(api.get("jobcoach", "/api/taken/" + taakId).tekst())
                .contains("We wachten nog op: de werkgever, de dienst");
        var dubbel = voltooi(taakId, "CLIENT");
        assertThat(dubbel.status()).as(dubbel.tekst()).isEqualTo(422);
        assertThat(dubbel.tekst()).contains("handtekeningen[0].rol", "geen handtekening meer nodig");
        var teWeinig = voltooi(taakId, "DIENST");
        assertThat(teWeinig.status()).as(teWeinig.tekst()).isEqualTo(422);
        assertThat(teWeinig.tekst()).contains("Dit ontbreekt: de werkgever");
        assertThat(ronde().open()).as("nothing is kept of a refused task").hasSize(2);

        stoppen.bezwaar(ronde().id(), vakVan(Partij.WERKGEVER).id(), "Liever op dinsdag.", true);
        api.klok("PT0S");

        assertThat(openFormulieren()).contains("afspraken-vastleggen").doesNotContain(TAAK);
        var taak = api.get("jobcoach", "/api/taken/" + verhaal.taakId("jobcoach", "afspraken-vastleggen"));
        assertThat(taak.tekst()).contains("Dit moet veranderen", "Liever op dinsdag.");
    }

    @Test
    void theLastSignatureWakesEveryProcessThatWaitsForTheSameRound() {
        vragen.voor(documenten.metId(ronde().documentId()).reeks());
        assertThat(openFormulieren().stream().filter(TAAK::equals)).hasSize(2);

        zetten.voor(ronde().id(), opScherm(Partij.CLIENT));
        zetten.voor(ronde().id(), opScherm(Partij.WERKGEVER));
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        assertThat(jobcoach.formulier(vak(Partij.DIENST) + "/aanmelding", Map.of("akkoord", "ja"))
                        .statusCode())
                .isEqualTo(302);
        api.klok("PT0S");

        assertThat(openFormulieren()).contains("introductie-voorbereiden").doesNotContain(TAAK);
        assertThat(ronde().zegel()).isEqualTo(Zegel.GEZET);
    }

    @Test
    void theOfferLapsesAfterTheTermOfTheNorm() {
        zetten.voor(ronde().id(), opScherm(Partij.CLIENT));
        api.klok("P31D");

        assertThat(ronde().status()).isEqualTo(Status.VERVALLEN);
        assertThat(openFormulieren()).doesNotContain(TAAK);
    }

    private Api.Antwoord voltooi(String taakId, String rol) {
        var vandaag = LocalDate.now(clock).toString();
        var rij = Map.of("rol", rol, "naam", "Naam Een", "datum", vandaag, "getuige", "Getuige Een");
        return api.post(
                "jobcoach",
                "/api/taken/" + taakId + "/voltooien",
                Map.of(
                        "antwoorden",
                        Map.of("resultaat", "GETEKEND", "handtekeningen", List.of(rij), "uitgelegdAanClient", true)));
    }

    private NieuweHandtekening opScherm(Partij partij) {
        return new NieuweHandtekening(
                vakVan(partij).id(),
                Tekenwijze.SCHERM,
                LocalDate.now(clock),
                partij == Partij.CLIENT ? null : "Werk Gever",
                null,
                null,
                null,
                "Getuige Een",
                null,
                null,
                Herkomst.ONBEKEND);
    }

    private OndertekeningKaart ronde() {
        return zoeken.vanTraject(trajecten.metCode(code).id()).stream()
                .filter(ronde -> ronde.soort() == Documentsoort.AFSPRAKENNOTA)
                .findFirst()
                .orElseThrow();
    }

    private Vak vakVan(Partij partij) {
        return ronde().vakken().stream()
                .filter(vak -> vak.partij() == partij)
                .findFirst()
                .orElseThrow();
    }

    private String vak(Partij partij) {
        return "/trajecten/%s/handtekeningen/%d/vakken/%d"
                .formatted(code, ronde().id(), vakVan(partij).id());
    }

    private List<String> openFormulieren() {
        var formulieren = new ArrayList<String>();
        verhaal.taken("coordinator")
                .forEach(taak -> formulieren.add(taak.get("formulier").asText()));
        return formulieren;
    }
}
