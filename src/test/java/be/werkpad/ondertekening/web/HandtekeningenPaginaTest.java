package be.werkpad.ondertekening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.bijlage.BestandMother;
import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.mandaat.MandaatZoeken;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningStarten;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in the dossier (G.5, F.13, F.18), who represents the client, and who signs for the dienst. */
class HandtekeningenPaginaTest extends PaginaTest {
    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private ClientgegevensWijzigen clienten;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private OndertekeningStarten starten;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private TermijnZoeken termijnen;

    @Autowired
    private MandaatZoeken mandaten;

    @Autowired
    private AuditZoeken audit;

    @Autowired
    private Clock clock;

    private TrajectKaart traject;
    private Documentreeks reeks;
    private OndertekeningKaart ronde;

    @BeforeEach
    void ronde() {
        traject = trajecten.metCode(aanmelding("Tekent"));
        reeks = new Documentreeks(traject.id(), null, Documentsoort.AFSPRAKENNOTA);
        opmaken.voor(reeks);
        ronde = starten.voor(reeks);
    }

    @Test
    void showsWhoMustStillSignAndTheWaysToDoSo() {
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/handtekeningen", traject.code()))
                .hasStatusOk()
                .bodyText()
                .contains("Afsprakennota, versie 1", "wacht op handtekeningen", "Nog 2 van de 2", "Cliënt", "Dienst");
        assertThat(lees(Rol.JOBCOACH, vak(Partij.CLIENT)))
                .hasStatusOk()
                .bodyText()
                .contains("Hier, op dit scherm", "Op papier", "Met eID of itsme")
                .doesNotContain("persoonlijke link");
    }

    @Test
    void signsOnTheScreenWithAWitness() {
        assertThat(lees(Rol.JOBCOACH, vak(Partij.CLIENT) + "/scherm"))
                .hasStatusOk()
                .bodyText()
                .contains("Voornaam-Tekent Achternaam-Tekent", "Wie is erbij?");
        assertThat(stuur(Partij.CLIENT, "scherm", Map.of("naam", "Voornaam-Tekent Achternaam-Tekent", "akkoord", "ja")))
                .hasStatusOk()
                .bodyText()
                .contains("Vul in wie erbij was", "Voornaam-Tekent Achternaam-Tekent");
        assertThat(stuur(
                        Partij.CLIENT,
                        "scherm",
                        Map.of("naam", "Voornaam-Tekent Achternaam-Tekent", "getuige", "Getuige Een")))
                .bodyText()
                .contains("Zonder akkoord is er geen handtekening", "Getuige Een");

        assertThat(stuur(
                        Partij.CLIENT,
                        "scherm",
                        Map.of("naam", "Voornaam-Tekent Achternaam-Tekent", "getuige", "Getuige Een", "akkoord", "ja")))
                .hasStatus3xxRedirection();

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/handtekeningen", traject.code()))
                .bodyText()
                .contains("Voornaam-Tekent Achternaam-Tekent", "(Getuige Een was erbij)", "Nog 1 van de 2");
    }

    @Test
    void takesPaperWithAScanThatIsWhatItSays() {
        var pad = vak(Partij.CLIENT) + "/papier";
        var velden = Map.of(
                "naam",
                "Voornaam-Tekent Achternaam-Tekent",
                "datum",
                LocalDate.now(clock).toString());

        assertThat(stuur(Partij.CLIENT, "papier", velden)).bodyText().contains("Voeg de scan");
        assertThat(stuurBestand(pad, velden, "scan.pdf", BestandMother.exe()))
                .bodyText()
                .contains("Kies een PDF");
        assertThat(stuurBestand(pad, velden, "../../getekend.exe", BestandMother.pdf()))
                .hasStatus3xxRedirection();

        var gezet = vakVan(Partij.CLIENT).handtekening();
        var scan = "/api/bijlagen/%d/inhoud".formatted(gezet.scanId());
        assertThat(lees(Rol.JOBCOACH, scan))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .headers()
                .extracting(headers -> headers.getFirst("Content-Disposition"))
                .asString()
                .contains("attachment", "getekend.pdf")
                .doesNotContain("exe", "..");
        assertThat(als("iemand-anders", Rol.JOBCOACH, get(scan))).hasStatus(404);
    }

    @Test
    void letsOnlySomebodyWithAMandateSignForTheDienst() {
        assertThat(lees(Rol.JOBCOACH, vak(Partij.DIENST))).bodyText().contains("Jij hebt geen mandaat");
        assertThat(stuur(Partij.DIENST, "aanmelding", Map.of("akkoord", "ja")))
                .bodyText()
                .contains("mag niet tekenen voor de dienst");

        geefMandaat();
        assertThat(stuur(Partij.DIENST, "aanmelding", Map.of("akkoord", "ja"))).hasStatus3xxRedirection();

        var gezet = vakVan(Partij.DIENST).handtekening();
        assertThat(gezet.naam()).isEqualTo("Voornaam-JOBCOACH Naam");
        assertThat(gezet.geregistreerdDoor()).isEqualTo(account(Rol.JOBCOACH));
        stopMandaten();
    }

    @Test
    void aCoordinatorSignsWithoutAMandateAndTheLastSignatureFinishesTheDocument() {
        stuur(
                Partij.CLIENT,
                "scherm",
                Map.of("naam", "Voornaam-Tekent Achternaam-Tekent", "getuige", "Getuige Een", "akkoord", "ja"));
        assertThat(als(
                        Rol.COORDINATOR,
                        post(vak(Partij.DIENST) + "/aanmelding")
                                .param("akkoord", "ja")
                                .with(csrf())))
                .hasStatus3xxRedirection();

        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.GETEKEND);
        assertThat(documenten.metId(ronde.documentId()).status()).isEqualTo(DocumentKaart.Status.GETEKEND);
        assertThat(termijnen.openVan(traject.id()))
                .as("the client gets a copy (C.6)")
                .extracting(TermijnKaart::sleutel)
                .contains("document.bezorgen");
        assertThat(documenten.metId(ronde.documentId()).isNogTeBezorgen()).isTrue();
        assertThat(starten.voor(reeks).id()).as("not signed twice").isEqualTo(ronde.id());
        assertThat(stuur(Partij.CLIENT, "scherm", Map.of("naam", "A B", "getuige", "C D", "akkoord", "ja"))
                        .getMvcResult()
                        .getFlashMap()
                        .get("waarschuwing"))
                .asString()
                .contains("kan nu niet meer getekend worden");
    }

    /** C.3 P4: document changed after a signature, so all signatures are void. */
    @Test
    void aNewVersionVoidsWhatWasSignedAndLeavesATrace() {
        stuur(
                Partij.CLIENT,
                "scherm",
                Map.of("naam", "Voornaam-Tekent Achternaam-Tekent", "getuige", "Getuige Een", "akkoord", "ja"));
        clienten.voor(traject.clientId(), ClientWijziging.uitAntwoorden(Map.of("voornaam", "Anders")));

        opmaken.voor(reeks);

        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.GEWIJZIGD);
        assertThat(acties()).contains(Actie.HANDTEKENINGEN_VERVALLEN);
        var opnieuw = starten.voor(reeks);
        assertThat(opnieuw.open()).hasSize(2);
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/handtekeningen", traject.code()))
                .bodyText()
                .contains("vervallen door een wijziging", "Afsprakennota, versie 2");
    }

    @Test
    void anotherRepresentativeVoidsWhatWasSigned() {
        stuur(
                Partij.CLIENT,
                "scherm",
                Map.of("naam", "Voornaam-Tekent Achternaam-Tekent", "getuige", "Getuige Een", "akkoord", "ja"));
        vertegenwoordiger("Familie Lid", false);
        assertThat(zoeken.metId(ronde.id()).status())
                .as("nobody represents this client")
                .isEqualTo(Status.LOPEND);

        clienten.voor(traject.clientId(), ClientWijziging.uitAntwoorden(Map.of("vertegenwoordiging", "BEIDE")));
        vertegenwoordiger("Advocaat Voorbeeld", true);

        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.GEWIJZIGD);
        assertThat(starten.voor(reeks).vakken())
                .extracting(Vak::partij)
                .containsExactly(Partij.CLIENT, Partij.VERTEGENWOORDIGER, Partij.DIENST);
    }

    @Test
    void aPointToChangeStopsTheRound() {
        assertThat(stuur(Partij.CLIENT, "bezwaar", Map.of("reden", " ")))
                .bodyText()
                .contains("Leg in enkele woorden");
        assertThat(stuur(Partij.CLIENT, "bezwaar", Map.of("reden", "Ik wil een andere dag.", "puntTeWijzigen", "ja")))
                .hasStatus3xxRedirection();

        assertThat(zoeken.metId(ronde.id()).uitleg()).isEqualTo("Ik wil een andere dag.");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/handtekeningen", traject.code()))
                .bodyText()
                .contains("Ik wil een andere dag.", "er moet iets veranderen");
    }

    @Test
    void belongsToOneDossier() {
        var ander = aanmelding("Ander");
        assertThat(lees(
                        Rol.JOBCOACH,
                        "/trajecten/%s/handtekeningen/%d/vakken/%d"
                                .formatted(
                                        ander, ronde.id(), vakVan(Partij.CLIENT).id())))
                .hasStatus(404);
        assertThat(lees(Rol.MANAGER, "/trajecten/{code}/handtekeningen", traject.code()))
                .hasStatus(403);
    }

    @Test
    void keepsTheListOfRepresentatives() {
        vertegenwoordiger("Familie Lid", false);
        var pad = "/trajecten/" + traject.code() + "/vertegenwoordiging";

        assertThat(lees(Rol.JOBCOACH, pad)).hasStatusOk().bodyText().contains("Familie Lid", "geld en goederen");
        assertThat(als(Rol.JOBCOACH, post(pad).param("naam", "123").with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("Kies waarover deze persoon beslist");
        assertThat(als(
                        Rol.JOBCOACH,
                        post(pad)
                                .param("naam", "Volmacht Houder")
                                .param("bevoegdheid", "LASTHEBBER")
                                .param("van", "2020-01-01")
                                .with(csrf())))
                .bodyText()
                .contains("pas als het mandaat geregistreerd is", "Volmacht Houder");
    }

    @Test
    void showsMandatesToWhoKeepsThemOnly() {
        geefMandaat();
        assertThat(lees(Rol.COORDINATOR, "/mandaten"))
                .hasStatusOk()
                .bodyText()
                .contains("Voornaam-JOBCOACH Naam", "geldig", "Voornaam-COORDINATOR Naam");
        assertThat(als(
                        Rol.COORDINATOR,
                        post("/mandaten")
                                .param("account", account(Rol.JOBCOACH))
                                .param("van", LocalDate.now(clock).toString())
                                .with(csrf())))
                .bodyText()
                .contains("er al een mandaat");
        assertThat(lees(Rol.JOBCOACH, "/mandaten")).hasStatus(403);
        assertThat(lees(Rol.MANAGER, "/mandaten")).hasStatusOk();
        stopMandaten();
        assertThat(lees(Rol.BEHEERDER, "/mandaten")).hasStatusOk().bodyText().contains("voorbij");
    }

    @Test
    void tellsProgramsWhoSignedAndHowSureThatIs() {
        stuur(
                Partij.CLIENT,
                "scherm",
                Map.of("naam", "Voornaam-Tekent Achternaam-Tekent", "getuige", "Getuige Een", "akkoord", "ja"));

        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/ondertekeningen", traject.code()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].status", status -> assertThat(status).isEqualTo("LOPEND"))
                .hasPathSatisfying("$.items[0].vakken[0].bewijsniveau", niveau -> assertThat(niveau)
                        .isEqualTo(2))
                .hasPathSatisfying("$.items[0].vakken[1].getekend", getekend -> assertThat(getekend)
                        .isEqualTo(false));
    }

    private void vertegenwoordiger(String naam, boolean professioneel) {
        var request = post("/trajecten/{code}/vertegenwoordiging", traject.code())
                .param("naam", naam)
                .param("bevoegdheid", "BEIDE")
                .param("van", "2020-01-01")
                .with(csrf());
        if (professioneel) {
            request.param("professioneel", "ja");
        }
        assertThat(als(Rol.JOBCOACH, request)).hasStatus3xxRedirection();
    }

    private void geefMandaat() {
        assertThat(als(
                        Rol.COORDINATOR,
                        post("/mandaten")
                                .param("account", account(Rol.JOBCOACH))
                                .param("van", LocalDate.now(clock).toString())
                                .param("tot", "")
                                .with(csrf())))
                .hasStatus3xxRedirection();
    }

    /** Tests share the database, and others look at a jobcoach without a mandate. */
    private void stopMandaten() {
        mandaten.alle().stream()
                .filter(mandaat -> mandaat.account().equals(account(Rol.JOBCOACH)))
                .filter(mandaat -> mandaat.tot() == null)
                .forEach(mandaat -> assertThat(verstuur(Rol.COORDINATOR, "/mandaten/{id}/beeindigen", mandaat.id()))
                        .hasStatus3xxRedirection());
    }

    private MvcTestResult stuur(Partij partij, String wijze, Map<String, String> velden) {
        var request = post(vak(partij) + "/" + wijze).with(csrf());
        velden.forEach(request::param);
        return als(Rol.JOBCOACH, request);
    }

    private MvcTestResult stuurBestand(String pad, Map<String, String> velden, String naam, byte[] inhoud) {
        var request = multipart(pad)
                .file(new MockMultipartFile("scan", naam, "application/pdf", inhoud))
                .with(csrf())
                .with(user(account(Rol.JOBCOACH))
                        .authorities(AuthorityUtils.createAuthorityList(
                                "ROLE_JOBCOACH", "GROEP_jobcoach", "GROEP_jobcoach-" + TEAM)));
        velden.forEach(request::param);
        return mvc.perform(request);
    }

    private String vak(Partij partij) {
        return "/trajecten/%s/handtekeningen/%d/vakken/%d"
                .formatted(traject.code(), ronde.id(), vakVan(partij).id());
    }

    private Vak vakVan(Partij partij) {
        return zoeken.metId(ronde.id()).vakken().stream()
                .filter(vak -> vak.partij() == partij)
                .findFirst()
                .orElseThrow();
    }

    private List<Actie> acties() {
        return audit.vanTraject(traject.id()).stream().map(AuditRegel::actie).toList();
    }
}
