package be.werkpad.ondertekening;

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
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** F.18: the last page says what proves each signature, and a file from eID or itsme really is signed. */
class BewijsOpHetBladTest extends PaginaTest {
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
        assertThat(als(
                        Rol.JOBCOACH,
                        post(pad(Partij.DIENST) + "/aanmelding")
                                .param("akkoord", "ja")
                                .with(csrf())))
                .hasStatus3xxRedirection();

        verzegelen.voor(ronde.id());

        var tekst =
                spokenText(bestanden.lees(documenten.metId(ronde.documentId()))).replaceAll("\\s+", " ");
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
        var geknoeid = zegel.verzegel(opgemaakt());
        geknoeid[geknoeid.length / 3]++;
        assertThat(bestand("eid", geknoeid)).bodyText().contains("Er zit geen geldige handtekening in dit bestand");
        assertThat(vak(Partij.CLIENT).isGetekend()).isFalse();

        assertThat(bestand("eid", zegel.verzegel(opgemaakt()))).hasStatus3xxRedirection();
        assertThat(vak(Partij.CLIENT).handtekening().wijze()).isEqualTo(Tekenwijze.EID);
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
