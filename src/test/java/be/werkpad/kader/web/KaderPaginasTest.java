package be.werkpad.kader.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.plaatsing.NieuwePlaatsing;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingToevoegen;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about law and money in a dossier. */
class KaderPaginasTest extends PaginaTest {
    @Autowired
    WerkpostToevoegen werkposten;

    @Autowired
    PlaatsingToevoegen plaatsingen;

    @Autowired
    PlaatsingAfspreken afspreken;

    @Autowired
    TrajectZoeken trajecten;

    private PlaatsingKaart plaatsing(String code) {
        var werkpost = werkposten.voor(new NieuweWerkpost("Werkpost-Kader", "9988", "Voorbeeldstad"));
        var plaatsing = plaatsingen.voor(new NieuwePlaatsing(
                trajecten.metCode(code).id(),
                werkpost.id(),
                false,
                List.of(new Takenpakkettaak("Brood inpakken", null, null, null)),
                "Met bus 23"));
        afspreken.voor(plaatsing.id(), PlaatsingMother.afspraken());
        return plaatsing;
    }

    @Test
    void namesWhatIsMissingWithTheRoleAndTheTaskThatMendIt() {
        var code = aanmelding("Kader");
        plaatsing(code);

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/kader", code))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Werkpost-Kader",
                        "Het statuut is nog niet nagekeken.",
                        "Statuut nakijken",
                        "De Dimona is nog niet aangegeven.",
                        "Coördinator",
                        "Dimona aangeven",
                        "Er is geen geldige raamovereenkomst met de werkpost.")
                .doesNotContain("Er is nog geen takenpakket.");
        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/kader", code))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "\"code\":\"DIMONA_ONTBREEKT\"",
                        "\"rol\":\"COORDINATOR\"",
                        "\"formulier\":\"dimona-aangeven\"");
    }

    @Test
    void printsTheLegalFileOfAPlaatsing() throws IOException {
        var code = aanmelding("Dossierpapier");
        var id = plaatsing(code).id();

        var antwoord = lees(Rol.COORDINATOR, "/trajecten/{code}/kader/{id}/wettelijk-dossier", code, id);

        assertThat(antwoord).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(tekst(antwoord.getResponse().getContentAsByteArray()))
                .contains("Wettelijk dossier", "Voornaam-Dossierpapier", "Werkpost-Kader", "Brood inpakken")
                .contains("Wie brengt dit in orde: Coördinator, taak “Dimona aangeven”.");
    }

    @Test
    void printsNothingOfAPlaatsingOfAnotherTraject() {
        var id = plaatsing(aanmelding("Een")).id();
        var ander = aanmelding("Twee");

        assertThat(lees(Rol.COORDINATOR, "/trajecten/{code}/kader/{id}/wettelijk-dossier", ander, id))
                .hasStatus(404);
        assertThat(als("iemand-anders", Rol.JOBCOACH, get("/trajecten/{code}/kader", ander)))
                .hasStatus(404);
    }

    @Test
    void showsTheRuleOfAStatusAndADraftOfTheLetter() throws IOException {
        var code = aanmelding("Statuut");

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/statuut", code))
                .hasStatusOk()
                .bodyText()
                .contains("Nog niet bekend", "uitzoeken", "Adviserend arts van het ziekenfonds", "RVA");
        assertThat(tekst(lees(Rol.JOBCOACH, "/trajecten/{code}/statuut/brief", code)
                        .getResponse()
                        .getContentAsByteArray()))
                .contains("Vraag om toelating", "Voornaam-Statuut", "Er wordt geen loon betaald.");
    }

    @Test
    void keepsWhatWasTypedBesideARefusalOfExpenses() {
        var code = aanmelding("Onkosten");
        var id = plaatsing(code).id();

        var antwoord = als(
                Rol.JOBCOACH,
                post("/trajecten/{code}/onkosten", code)
                        .with(csrf())
                        .param("plaatsingId", String.valueOf(id))
                        .param("soort", "FORFAIT")
                        .param("dag", "2024-03-05")
                        .param("bedrag", "5,00"));

        assertThat(antwoord).hasStatus3xxRedirection().flash().containsKeys("fouten", "ingevuld");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/onkosten", code))
                .hasStatusOk()
                .bodyText()
                .contains("Geen vergoeding", "Het is geen recht en nooit een loon.");
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
