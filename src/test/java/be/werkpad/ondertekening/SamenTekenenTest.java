package be.werkpad.ondertekening;

import static be.werkpad.ondertekening.zegel.Tekenaarsbestand.getekendDoor;
import static be.werkpad.sjabloon.pdf.PdfCheck.spokenText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.bijlage.BestandMother;
import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.document.DocumentDefinitiefMaken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.VersieIntrekken;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.security.Rol;
import be.werkpad.shared.Sha256;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** C.6 5: what client and dienst agree before there is a werkpost is signed at the table of the engagement. */
class SamenTekenenTest extends PaginaTest {
    private static final String CLIENT = "Voornaam-Twee Achternaam-Twee";

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private ClientgegevensWijzigen clienten;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private DocumentDefinitiefMaken definitiefMaken;

    @Autowired
    private VersieIntrekken intrekken;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private Documentbestand bestanden;

    @Autowired
    private OndertekeningStarten starten;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private HandtekeningenVragen vragen;

    @Autowired
    private DocumentVerzegelen verzegelen;

    @Autowired
    private Clock clock;

    private TrajectKaart traject;
    private Documentreeks nota;
    private Documentreeks verklaring;
    private OndertekeningKaart ronde;

    @BeforeEach
    void ronde() {
        traject = trajecten.metCode(aanmelding("Twee"));
        nota = new Documentreeks(traject.id(), null, Documentsoort.AFSPRAKENNOTA);
        verklaring = new Documentreeks(traject.id(), null, Documentsoort.ENGAGEMENTSVERKLARING);
        opmaken.voor(nota);
        definitiefMaken.voor(nota);
        opmaken.voor(verklaring);
        ronde = starten.voor(verklaring);
    }

    @Test
    void oneSignatureOfEachIsUnderBothPapersAndBothFilesSaySo() {
        assertThat(ronde.vakken()).extracting(Vak::partij).containsExactly(Partij.CLIENT, Partij.DIENST);
        var eerste = laatste(verklaring);
        var tweede = laatste(nota);
        assertThat(ronde.documentIds()).containsExactly(eerste.id(), tweede.id());
        assertThat(lees(Rol.JOBCOACH, pad(Partij.CLIENT) + "/scherm"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Deze twee papieren worden samen getekend",
                        "/api/documenten/%d/inhoud".formatted(eerste.id()),
                        "/api/documenten/%d/inhoud".formatted(tweede.id()),
                        "Ik las de twee papieren");

        tekenAllebei();
        verzegelen.voor(ronde.id());

        var klaar = zoeken.metId(ronde.id());
        assertThat(klaar.status()).isEqualTo(Status.GETEKEND);
        assertThat(klaar.vakken()).extracting(Vak::handtekening).allSatisfy(gezet -> {
            assertThat(gezet.documenthash()).isEqualTo(eerste.hash());
            assertThat(gezet.bijDocumenthash()).isEqualTo(tweede.hash());
        });
        assertThat(List.of(laatste(verklaring), laatste(nota)))
                .extracting(DocumentKaart::status)
                .containsOnly(DocumentKaart.Status.GETEKEND);
        for (var document : List.of(eerste, tweede)) {
            assertThat(tekst(document)).contains(eerste.hash(), tweede.hash(), CLIENT.replace(" ", ""), "GetuigeTwee");
        }
        assertThat(klaar.bestandhash()).isEqualTo(Sha256.van(bestanden.lees(laatste(verklaring))));
        assertThat(klaar.bijgevoegd().bestandhash()).isEqualTo(Sha256.van(bestanden.lees(laatste(nota))));
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/handtekeningen", traject.code()))
                .bodyText()
                .contains(
                        "Dit papier hoort erbij en wordt samen getekend: Afsprakennota",
                        tweede.hash(),
                        klaar.bestandhash());
        assertThat(starten.voor(nota).id())
                .as("what is signed is not signed again")
                .isEqualTo(ronde.id());
    }

    @Test
    void theTaskNamesBothPapersAndOpensBoth() {
        var anders = trajecten.metCode(aanmelding("TweeTaak"));
        var eigenNota = new Documentreeks(anders.id(), null, Documentsoort.AFSPRAKENNOTA);
        opmaken.voor(eigenNota);
        definitiefMaken.voor(eigenNota);
        var eigen = new Documentreeks(anders.id(), null, Documentsoort.ENGAGEMENTSVERKLARING);
        opmaken.voor(eigen);
        vragen.voor(eigen);

        assertThat(lees(Rol.JOBCOACH, "/api/taken?traject=" + anders.code()))
                .bodyText()
                .as("one task")
                .containsOnlyOnce("handtekeningen-verzamelen");
        var id = taakId(anders.code());
        assertThat(lees(Rol.JOBCOACH, "/api/taken/" + id))
                .bodyText()
                .contains(
                        "**Engagementsverklaring en Afsprakennota. We wachten nog op",
                        "/api/documenten/%d/inhoud".formatted(laatste(eigenNota).id()),
                        "/api/documenten/%d/inhoud".formatted(laatste(eigen).id()));
    }

    @Test
    void aNewVersionOfTheSecondPaperVoidsWhatWasSignedUnderBoth() {
        teken(Partij.CLIENT);
        clienten.voor(traject.clientId(), ClientWijziging.uitAntwoorden(Map.of("voornaam", "Voornaam-Anders")));
        opmaken.voor(nota);

        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.GEWIJZIGD);
        var opnieuw = starten.voor(verklaring);
        assertThat(opnieuw.bijgevoegd().documentId()).isEqualTo(laatste(nota).id());
        assertThat(opnieuw.open()).hasSize(2);
        assertThat(laatste(nota).status()).isEqualTo(DocumentKaart.Status.DEFINITIEF);
    }

    @Test
    void aNewVersionOfTheFirstPaperVoidsBothToo() {
        teken(Partij.CLIENT);
        clienten.voor(traject.clientId(), ClientWijziging.uitAntwoorden(Map.of("voornaam", "Voornaam-Anders")));
        opmaken.voor(verklaring);

        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.GEWIJZIGD);
        assertThat(laatste(nota).status()).isEqualTo(DocumentKaart.Status.DEFINITIEF);
    }

    @Test
    void theFirstIsSignedAloneWhenTheSecondIsWithdrawnOrHasARoundOfItsOwn() {
        teken(Partij.CLIENT);
        intrekken.helemaal(nota);

        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.GEWIJZIGD);
        assertThat(starten.voor(verklaring).bijgevoegd()).isNull();

        var ander = trajecten.metCode(aanmelding("TweeLos"));
        var eigen = new Documentreeks(ander.id(), null, Documentsoort.AFSPRAKENNOTA);
        opmaken.voor(eigen);
        var los = starten.voor(eigen);
        var andere = new Documentreeks(ander.id(), null, Documentsoort.ENGAGEMENTSVERKLARING);
        opmaken.voor(andere);
        assertThat(starten.voor(andere).bijgevoegd()).isNull();
        assertThat(zoeken.metId(los.id()).isOpen()).isTrue();
    }

    /** Both were offered to the same people, so nobody asks them one by one meanwhile. */
    @Test
    void nobodyAsksSignaturesUnderTheSecondPaperWhileItsRoundRuns() {
        assertThat(vragen.kan(laatste(nota))).isFalse();
        assertThat(starten.voor(nota).id()).isEqualTo(ronde.id());
    }

    @Test
    void eidProvesEachPaperInAFileOfItsOwn() {
        var eerste = getekendDoor(CLIENT, bestanden.zonderHandtekeningen(laatste(verklaring)));
        var tweede = getekendDoor(CLIENT, bestanden.zonderHandtekeningen(laatste(nota)));

        assertThat(stuur("eid", eerste, null)).bodyText().contains("Voeg ook het tweede getekende bestand toe.");
        assertThat(stuur("eid", eerste, eerste))
                .bodyText()
                .contains("Dit is niet het document dat hier getekend wordt");
        assertThat(stuur("eid", eerste, getekendDoor("Iemand Anders", bestanden.zonderHandtekeningen(laatste(nota)))))
                .bodyText()
                .contains("tekende Iemand Anders");
        assertThat(vak(Partij.CLIENT).isGetekend()).isFalse();

        assertThat(stuur("eid", eerste, tweede)).hasStatus3xxRedirection();
        var gezet = vak(Partij.CLIENT).handtekening();
        assertThat(gezet.bijScanId()).isNotNull().isNotEqualTo(gezet.scanId());
    }

    @Test
    void aScanOfPaperMayShowBoth() {
        assertThat(stuur("papier", BestandMother.pdf(), null)).hasStatus3xxRedirection();
        assertThat(vak(Partij.CLIENT).handtekening().bijScanId()).isNull();
    }

    private void tekenAllebei() {
        teken(Partij.CLIENT);
        assertThat(als(
                        Rol.COORDINATOR,
                        post(pad(Partij.DIENST) + "/aanmelding")
                                .param("akkoord", "ja")
                                .with(csrf())))
                .hasStatus3xxRedirection();
    }

    private void teken(Partij partij) {
        assertThat(als(
                        Rol.JOBCOACH,
                        post(pad(partij) + "/scherm")
                                .param("naam", "")
                                .param("getuige", "Getuige Twee")
                                .param("akkoord", "ja")
                                .with(csrf())))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult stuur(String wijze, byte[] eerste, byte[] tweede) {
        var verzoek = multipart(pad(Partij.CLIENT) + "/" + wijze);
        var bestandenVanVerzoek = new HashMap<String, byte[]>(Map.of("scan", eerste));
        if (tweede != null) {
            bestandenVanVerzoek.put("bijscan", tweede);
        }
        bestandenVanVerzoek.forEach(
                (veld, inhoud) -> verzoek.file(new MockMultipartFile(veld, veld + ".pdf", "application/pdf", inhoud)));
        return mvc.perform(verzoek.param("naam", "")
                .param("datum", LocalDate.now(clock).toString())
                .with(csrf())
                .with(user(account(Rol.JOBCOACH))
                        .authorities(AuthorityUtils.createAuthorityList(
                                "ROLE_JOBCOACH", "GROEP_jobcoach", "GROEP_jobcoach-" + TEAM))));
    }

    private String taakId(String code) {
        var body =
                lees(Rol.JOBCOACH, "/api/taken?traject=" + code).getMvcResult().getResponse();
        try {
            for (var taak : new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(body.getContentAsString())
                    .get("items")) {
                if (taak.get("formulier").asText().equals("handtekeningen-verzamelen")) {
                    return taak.get("id").asText();
                }
            }
        } catch (java.io.IOException problem) {
            throw new AssertionError(problem);
        }
        throw new AssertionError("No task to sign");
    }

    private String tekst(DocumentKaart document) {
        return spokenText(bestanden.lees(documenten.metId(document.id()))).replaceAll("\\s+", "");
    }

    private DocumentKaart laatste(Documentreeks reeks) {
        return documenten.laatste(reeks).orElseThrow();
    }

    private Vak vak(Partij partij) {
        return zoeken.metId(ronde.id()).vakken().stream()
                .filter(een -> een.partij() == partij)
                .findFirst()
                .orElseThrow();
    }

    private String pad(Partij partij) {
        return "/trajecten/%s/handtekeningen/%d/vakken/%d"
                .formatted(traject.code(), ronde.id(), vak(partij).id());
    }
}
