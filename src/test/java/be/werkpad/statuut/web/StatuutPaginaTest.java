package be.werkpad.statuut.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.plaatsing.NieuwePlaatsing;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingToevoegen;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** EX-8: the rule of the status in a dossier, and the letter to who pays the income. */
class StatuutPaginaTest extends PaginaTest {
    @Autowired
    WerkpostToevoegen werkposten;

    @Autowired
    PlaatsingToevoegen plaatsingen;

    @Autowired
    PlaatsingAfspreken afspreken;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    ClientgegevensWijzigen clienten;

    @Test
    void showsTheRuleAndLeadsToTheLetterAlsoWhenNobodyKnowsWhomToAsk() {
        var code = aanmelding("Statuut");

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/statuut", code))
                .hasStatusOk()
                .bodyText()
                .contains("Nog niet bekend", "uitzoeken", "nog niet bevestigd")
                .contains("Adviserend arts van het ziekenfonds", "RVA", "/statuut/brief");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/statuut/brief", code)).hasStatusOk();
        assertThat(blad(code)).bodyText().contains("\"vraag\":\"NAGAAN\"").doesNotContain("\"instantie\":\"");
    }

    @Test
    void theSheetBeginsWithWhatTheDossierKnows() {
        var code = aanmelding("Brief");
        werk(code);
        clienten.voor(
                trajecten.metCode(code).clientId(),
                ClientWijziging.uitAntwoorden(Map.of(
                        "inkomensstatuut",
                        "INVALIDITEIT",
                        "geboortedatum",
                        "1990-05-17",
                        "straat",
                        "Voorbeeldstraat 1")));

        assertThat(blad(code))
                .bodyText()
                .contains("\"vraag\":\"VRAGEN\"", "\"instantie\":\"Adviserend arts van het ziekenfonds\"")
                .contains("\"woonplaats\":\"Voorbeeldstraat 1, 9988 Voorbeeldstad\"", "1990-05-17")
                .contains("\"werkplek\":\"Werkpost-Brief, 9988 Voorbeeldstad\"", "\"taken\":\"Brood inpakken\"");
    }

    @Test
    void theLetterIsADocumentWithTheTypedInstanceAndALineToSign() throws IOException {
        var code = aanmelding("Tekenbrief");

        assertThat(schrijf(code, "Arts Voorbeeld, Ziekenfonds Noord")).hasStatusOk();
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/documenten", code))
                .bodyText()
                .contains("Brief over het inkomen");
        var id = new ObjectMapper()
                .readTree(schrijf(code, "Arts Voorbeeld, Ziekenfonds Zuid")
                        .getResponse()
                        .getContentAsByteArray())
                .get("id")
                .asLong();
        assertThat(tekst(lees(Rol.JOBCOACH, "/api/documenten/{id}/inhoud", id)
                        .getResponse()
                        .getContentAsByteArray()))
                .contains("Arts Voorbeeld, Ziekenfonds Zuid", "Ik vraag toelating om te werken zonder loon.")
                .contains("Voornaam-Tekenbrief", "Bakkerij-Een", "Handtekening", "Ik krijg geen loon.");
        assertThat(blad(code))
                .bodyText()
                .as("the next letter begins with what was typed")
                .contains("Ziekenfonds Zuid");
    }

    private MvcTestResult blad(String code) {
        return lees(Rol.JOBCOACH, "/api/trajecten/{code}/statuut/brief", code);
    }

    private MvcTestResult schrijf(String code, String instantie) {
        return als(
                Rol.JOBCOACH,
                post("/api/trajecten/{code}/documenten/TOELATINGSBRIEF", code)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"vraag": "VRAGEN", "instantie": "%s", "werkplek": "Bakkerij-Een",
                                 "wanneer": "dinsdag, van 9 tot 12 uur", "taken": "Brood inpakken"}""".formatted(instantie)));
    }

    private void werk(String code) {
        var werkpost = werkposten.voor(new NieuweWerkpost("Werkpost-Brief", "9988", "Voorbeeldstad"));
        var plaatsing = plaatsingen.voor(new NieuwePlaatsing(
                trajecten.metCode(code).id(),
                werkpost.id(),
                false,
                List.of(new Takenpakkettaak("Brood inpakken", null, null, null)),
                "Met bus 23"));
        afspreken.voor(plaatsing.id(), PlaatsingMother.afspraken());
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
