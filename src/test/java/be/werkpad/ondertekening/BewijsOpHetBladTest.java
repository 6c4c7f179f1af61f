package be.werkpad.ondertekening;

import static be.werkpad.ondertekening.zegel.Tekenaarsbestand.getekendDoor;
import static be.werkpad.ondertekening.zegel.Tekenaarsbestand.veranderd;
import static be.werkpad.ondertekening.zegel.Tekenaarsbestand.verlopenZegel;
import static be.werkpad.sjabloon.pdf.PdfCheck.spokenText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.bijlage.BestandMother;
import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.mandaat.MandaatZoeken;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.security.Rol;
import be.werkpad.sjabloon.Tekenbladen;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** F.18: the last page says what proves each signature, and a file from eID or itsme really is signed. */
class BewijsOpHetBladTest extends PaginaTest {
    private static final String CLIENT = "Voornaam-Bewijs Achternaam-Bewijs";

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private OndertekeningStarten starten;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private DocumentVerzegelen verzegelen;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private Documentbestand bestanden;

    @Autowired
    private BijlageZoeken bijlagen;

    @Autowired
    private Dienstzegel zegel;

    @Autowired
    private OndertekeningRepository rondes;

    @Autowired
    private DocumentVerzegelen.Documenten bronnen;

    @Autowired
    private Tekenbladmaker bladen;

    @Autowired
    private Tekenbladen binden;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private MandaatZoeken mandaten;

    @Autowired
    private Clock clock;

    private TrajectKaart traject;
    private OndertekeningKaart ronde;

    @BeforeEach
    void ronde() {
        traject = trajecten.metCode(aanmelding("Bewijs"));
        var reeks = new Documentreeks(traject.id(), null, Documentsoort.AFSPRAKENNOTA);
        opmaken.voor(reeks);
        ronde = starten.voor(reeks);
        als(
                Rol.COORDINATOR,
                post("/mandaten")
                        .param("account", account(Rol.JOBCOACH))
                        .param("van", vandaag())
                        .with(csrf()));
    }

    @AfterEach
    void stopMandaten() {
        mandaten.alle().stream()
                .filter(mandaat -> mandaat.account().equals(account(Rol.JOBCOACH)) && mandaat.tot() == null)
                .forEach(mandaat -> verstuur(Rol.COORDINATOR, "/mandaten/{id}/beeindigen", mandaat.id()));
    }

    @Test
    void paperHasADayAScanAndWhoBroughtItInAndTheDienstItsMandate() {
        assertThat(bestand("papier", BestandMother.pdf())).hasStatus3xxRedirection();
        dienstTekent();

        verzegelen.voor(ronde.id());

        var tekst = getekendeTekst();
        var scan = bijlagen.metId(vak(Partij.CLIENT).handtekening().scanId());
        assertThat(tekst.replace(" ", "")).contains(scan.hash());
        assertThat(tekst)
                .contains("Voornaam-JOBCOACH Naam bracht dit binnen op", "met mandaat sinds")
                .as("the hour is of the own login alone")
                .containsOnlyOnce(" uur");
    }

    @Test
    void takesNoFileAsSignedWithEidThatHoldsNoSignature() {
        assertThat(bestand("eid", BestandMother.pdf()))
                .bodyText()
                .contains("Er zit geen geldige handtekening in dit bestand");
        assertThat(bestand("eid", opgemaakt())).bodyText().contains("Er zit geen geldige handtekening in dit bestand");
        var geknoeid = getekendDoor(CLIENT, opgemaakt());
        geknoeid[geknoeid.length / 3]++;
        assertThat(bestand("eid", geknoeid)).bodyText().contains("Er zit geen geldige handtekening in dit bestand");
        assertThat(vak(Partij.CLIENT).isGetekend()).isFalse();
    }

    @Test
    void takesNoOtherDocumentThatIsSignedNorOneWhosePagesChanged() {
        var ander =
                new Documentreeks(trajecten.metCode(aanmelding("AnderPapier")).id(), null, Documentsoort.AFSPRAKENNOTA);
        opmaken.voor(ander);
        var vanAnder = documenten.metId(starten.voor(ander).documentId());
        for (var bestand : List.of(
                getekendDoor(CLIENT, bestanden.zonderHandtekeningen(vanAnder)),
                getekendDoor(CLIENT, veranderd(opgemaakt())),
                veranderd(getekendDoor(CLIENT, opgemaakt())))) {
            assertThat(bestand("eid", bestand)).bodyText().contains("Dit is niet het document dat hier getekend wordt");
        }
        assertThat(vak(Partij.CLIENT).isGetekend()).isFalse();
    }

    @Test
    void takesNeitherTheOwnSealNorTheCertificateOfSomebodyElse() {
        assertThat(bestand("eid", zegel.verzegel(opgemaakt())))
                .bodyText()
                .contains("Dat is geen handtekening van een mens");
        assertThat(bestand("eid", getekendDoor("Iemand Anders", opgemaakt())))
                .bodyText()
                .contains("tekende Iemand Anders. Hier tekent " + CLIENT);
        assertThat(vak(Partij.CLIENT).isGetekend()).isFalse();
    }

    @Test
    void keepsAndPrintsTheCertificateOfWhoSignedTheDocument() throws IOException {
        assertThat(bestand("eid", getekendDoor("VOORNAAM-BEWIJS Tweede ACHTERNAAM-BEWIJS (Signature)", opgemaakt())))
                .hasStatus3xxRedirection();
        assertThat(vak(Partij.CLIENT).handtekening().wijze()).isEqualTo(Tekenwijze.EID);
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/handtekeningen", traject.code()))
                .bodyText()
                .contains("certificaat van VOORNAAM-BEWIJS Tweede ACHTERNAAM-BEWIJS, uitgegeven door");
        dienstTekent();

        verzegelen.voor(ronde.id());

        assertThat(getekendeTekst())
                .contains("Certificaat van VOORNAAM-BEWIJS Tweede ACHTERNAAM", "uitgegeven door")
                .contains("De dienst keek niet na of de uitgever echt is.")
                .contains("Dit blad komt na de pagina’s die zij lazen");
        // the text of a footer is taken out in another order than it is read
        assertThat(voeten()).containsPattern("handtekeningen, blad (1 van 1|van 1 1)");
    }

    /** Footers are not read aloud. */
    private String voeten() throws IOException {
        try (var pdf = Loader.loadPDF(bestanden.lees(documenten.metId(ronde.documentId())))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** The round is never lost: the finished file says that there is no seal. */
    @Test
    void finishesWithoutASealWhenItsCertificateIsOver() {
        assertThat(bestand("papier", BestandMother.pdf())).hasStatus3xxRedirection();
        dienstTekent();
        var verlopen = verlopenZegel(clock);
        assertThat(verlopen.stand(LocalDate.now(clock))).isEqualTo(Dienstzegel.Stand.ONGELDIG);
        var metVerlopenZegel = new DocumentVerzegelen(rondes, bronnen, bladen, binden, verlopen);

        transactie.executeWithoutResult(zelfde -> metVerlopenZegel.voor(ronde.id()));

        assertThat(zoeken.metId(ronde.id()).zegel()).isEqualTo(OndertekeningKaart.Zegel.GEEN);
        assertThat(getekendeTekst()).contains("Op dit bestand staat geen digitaal zegel");
    }

    private void dienstTekent() {
        assertThat(als(
                        Rol.JOBCOACH,
                        post(pad(Partij.DIENST) + "/aanmelding")
                                .param("akkoord", "ja")
                                .with(csrf())))
                .hasStatus3xxRedirection();
    }

    private String getekendeTekst() {
        return spokenText(bestanden.lees(documenten.metId(ronde.documentId()))).replaceAll("\\s+", " ");
    }

    private byte[] opgemaakt() {
        return bestanden.zonderHandtekeningen(documenten.metId(ronde.documentId()));
    }

    private MvcTestResult bestand(String wijze, byte[] inhoud) {
        return mvc.perform(multipart(pad(Partij.CLIENT) + "/" + wijze)
                .file(new MockMultipartFile("scan", "getekend.pdf", "application/pdf", inhoud))
                .param("naam", "")
                .param("datum", vandaag())
                .with(csrf())
                .with(user(account(Rol.JOBCOACH))
                        .authorities(AuthorityUtils.createAuthorityList(
                                "ROLE_JOBCOACH", "GROEP_jobcoach", "GROEP_jobcoach-" + TEAM))));
    }

    private Vak vak(Partij partij) {
        return zoeken.metId(ronde.id()).vakken().stream()
                .filter(vak -> vak.partij() == partij)
                .findFirst()
                .orElseThrow();
    }

    private String vandaag() {
        return LocalDate.now(clock).toString();
    }

    private String pad(Partij partij) {
        return "/trajecten/%s/handtekeningen/%d/vakken/%d"
                .formatted(traject.code(), ronde.id(), vak(partij).id());
    }
}
