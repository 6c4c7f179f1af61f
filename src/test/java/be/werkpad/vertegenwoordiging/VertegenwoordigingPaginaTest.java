package be.werkpad.vertegenwoordiging;

import static be.werkpad.sjabloon.pdf.PdfCheck.spokenText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningStarten;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** EX-4: a client may come under bewind, or leave it, long after the intake. */
class VertegenwoordigingPaginaTest extends PaginaTest {
    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private ClientZoeken clienten;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private Documentbestand bestanden;

    @Autowired
    private OndertekeningStarten starten;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private Clock clock;

    private TrajectKaart traject;
    private Documentreeks reeks;
    private OndertekeningKaart ronde;

    @BeforeEach
    void ronde() {
        traject = trajecten.metCode(aanmelding("Bewind"));
        reeks = new Documentreeks(traject.id(), null, Documentsoort.AFSPRAKENNOTA);
        opmaken.voor(reeks);
        ronde = starten.voor(reeks);
    }

    @Test
    void aClientWhoComesUnderBewindGetsARepresentativeSlotInANewRound() {
        assertThat(lees(Rol.JOBCOACH, pad())).bodyText().contains("Verandert de vertegenwoordiging?");

        assertThat(soort(vandaag(), "Vonnis van de vrederechter")).hasStatus3xxRedirection();

        assertThat(clienten.metId(traject.clientId()).vertegenwoordiging())
                .isEqualTo(Vertegenwoordiging.BEWIND_PERSOON);
        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.GEWIJZIGD);
        assertThat(starten.voor(reeks).vakken())
                .extracting(Vak::partij)
                .containsExactly(Partij.CLIENT, Partij.VERTEGENWOORDIGER, Partij.DIENST);
        assertThat(lees(Rol.JOBCOACH, pad())).bodyText().contains("Vonnis van de vrederechter");
    }

    @Test
    void itIsNotChangedWithoutADayAndAProof() {
        assertThat(soort(vandaag(), " ")).hasStatusOk().bodyText().contains("Vul in waaruit dat blijkt");
        assertThat(soort(vandaag().plusDays(1), "Vonnis"))
                .hasStatusOk()
                .bodyText()
                .contains("Die dag is nog niet geweest");
        assertThat(clienten.metId(traject.clientId()).vertegenwoordiging())
                .isNotEqualTo(Vertegenwoordiging.BEWIND_PERSOON);
        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.LOPEND);
    }

    /** G.5: a client does not lose the own signature by one click, and what was before stays readable. */
    @Test
    void theClientKeepsTheOwnSignatureUntilADayAndAProofSayOtherwise() {
        assertThat(stuur(
                        pad() + "/soort",
                        Map.of(
                                "soort",
                                "BEIDE",
                                "sinds",
                                vandaag().toString(),
                                "bewijs",
                                "Vonnis van de vrederechter")))
                .hasStatus3xxRedirection();
        assertThat(voegToe("Advocaat Voorbeeld", "BEIDE")).hasStatus3xxRedirection();
        assertThat(stuur(pad() + "/bescherming", Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Vul in vanaf welke dag dat geldt");
        assertThat(stuur(pad() + "/bescherming", Map.of("vonnisSinds", vandaag().toString())))
                .hasStatusOk()
                .bodyText()
                .contains("Vul in waaruit dat blijkt");
        assertThat(partijen()).contains(Partij.CLIENT);

        assertThat(stuur(
                        pad() + "/bescherming",
                        Map.of("vonnisSinds", vandaag().toString(), "vonnisBewijs", "Tweede vonnis")))
                .hasStatus3xxRedirection();

        assertThat(partijen()).doesNotContain(Partij.CLIENT);
        assertThat(lees(Rol.JOBCOACH, pad()))
                .bodyText()
                .contains("Hoe het vroeger was", "De cliënt tekent niet mee", "Tweede vonnis")
                .contains("Vonnis van de vrederechter");
    }

    /** G.5: the paper has a line for each signature that is asked, and no other. */
    @Test
    void thePaperHasTheLinesThatTheSignaturesAskFor() {
        stuur(pad() + "/soort", Map.of("soort", "BEIDE", "sinds", vandaag().toString(), "bewijs", "Vonnis"));
        stuur(pad() + "/bescherming", Map.of("vonnisSinds", vandaag().toString(), "vonnisBewijs", "Vonnis"));
        voegToe("Familie Lid", "BEIDE");
        stuur(
                pad(),
                Map.of("naam", "Advocaat Een", "bevoegdheid", "BEIDE", "van", "2020-01-01", "professioneel", "ja"));
        stuur(
                pad(),
                Map.of("naam", "Advocaat Twee", "bevoegdheid", "BEIDE", "van", "2020-01-01", "professioneel", "ja"));

        var tekst = spokenText(bestanden.zonderHandtekeningen(documenten.metId(opmaken.voor(reeks))))
                .replaceAll("\\s+", " ");

        var tabel = tekst.substring(tekst.lastIndexOf("Handtekening"));
        assertThat(tabel).contains("Advocaat Een of Advocaat Twee").doesNotContain("Familie Lid", "Voornaam-Bewind");
    }

    private List<Partij> partijen() {
        return starten.voor(reeks).vakken().stream().map(Vak::partij).toList();
    }

    @Test
    void theSameRepresentativeIsNotRecordedTwice() {
        assertThat(voegToe("Advocaat Voorbeeld", "BEIDE")).hasStatus3xxRedirection();
        assertThat(voegToe("voorbeeld  ADVOCAAT", "BEIDE"))
                .hasStatusOk()
                .bodyText()
                .contains("staat al in de lijst");
        assertThat(voegToe("Advocaat Ander", "BEIDE")).hasStatus3xxRedirection();
    }

    private MvcTestResult voegToe(String naam, String bevoegdheid) {
        return stuur(pad(), Map.of("naam", naam, "bevoegdheid", bevoegdheid, "van", "2020-01-01"));
    }

    private MvcTestResult soort(LocalDate sinds, String bewijs) {
        return stuur(pad() + "/soort", Map.of("soort", "BEWIND_PERSOON", "sinds", sinds.toString(), "bewijs", bewijs));
    }

    private MvcTestResult stuur(String pad, Map<String, String> velden) {
        var request = post(pad).with(csrf());
        velden.forEach(request::param);
        return als(Rol.JOBCOACH, request);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    private String pad() {
        return "/trajecten/" + traject.code() + "/vertegenwoordiging";
    }
}
