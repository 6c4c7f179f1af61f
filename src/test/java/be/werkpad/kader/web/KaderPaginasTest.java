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
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisVastleggen;
import be.werkpad.polis.PolisZoeken;
import be.werkpad.polis.Polissoort;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

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

    @Autowired
    PolisVastleggen polissen;

    @Autowired
    PolisZoeken polisregels;

    @Autowired
    Clock klok;

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
                        "Er is geen raamovereenkomst met de werkpost die lang genoeg geldt.")
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

        assertThat(dossier(code, id))
                .contains("Wettelijk dossier", "Voornaam-Dossierpapier", "Werkpost-Kader", "versie 1")
                .contains("De Dimona is nog niet aangegeven.", "Coördinator")
                .doesNotContain("Andere antwoorden");
        assertThat(dossier(code, id)).as("nothing changed").contains("versie 1");
    }

    /** The paper that the button on the page opens. */
    private String dossier(String code, long id) throws IOException {
        var gemaakt = verstuur(Rol.COORDINATOR, "/trajecten/{code}/kader/{id}/wettelijk-dossier", code, id);
        assertThat(gemaakt).hasStatus3xxRedirection();
        var papier = lees(Rol.COORDINATOR, gemaakt.getResponse().getRedirectedUrl());
        assertThat(papier).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        return tekst(papier.getResponse().getContentAsByteArray()).replaceAll("\\s+", " ");
    }

    @Test
    void printsNothingOfAPlaatsingOfAnotherTraject() {
        var id = plaatsing(aanmelding("Een")).id();
        var ander = aanmelding("Twee");

        assertThat(verstuur(Rol.COORDINATOR, "/trajecten/{code}/kader/{id}/wettelijk-dossier", ander, id))
                .hasStatus(404);
        assertThat(als("iemand-anders", Rol.JOBCOACH, get("/trajecten/{code}/kader", ander)))
                .hasStatus(404);
    }

    /** The tasks that mend the frame exist outside the phases too, once. */
    @Test
    void opensTheTasksForWhatIsMissingOnce() {
        var code = aanmelding("Aanvullen");
        var id = plaatsing(code).id();
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/kader", code))
                .bodyText()
                .contains("Kader aanvullen");

        assertThat(verstuur(Rol.JOBCOACH, "/trajecten/{code}/kader/{id}", code, id))
                .hasStatus3xxRedirection()
                .flash()
                .containsKey("melding");
        assertThat(lees(Rol.COORDINATOR, "/api/taken?traject={code}", code))
                .bodyText()
                .contains("statuut-nakijken", "verzekering-vastleggen", "dimona-aangeven");
        assertThat(verstuur(Rol.JOBCOACH, "/trajecten/{code}/kader/{id}", code, id))
                .flash()
                .containsEntry("waarschuwing", "De taken staan al open. Rond die eerst af. Kijk bij Taken.");
    }

    /** F.13: a policy that was written down wrong no longer covers anything, and stays readable with the reason. */
    @Test
    void takesBackAPolicyThatWasMistyped() {
        var code = aanmelding("Polis");
        var id = plaatsing(code).id();
        var start = PlaatsingMother.START;
        for (var soort : Polissoort.values()) {
            polissen.voor(
                    id,
                    new PolisKaart(soort, "Verzekeraar-1", "FOUT-" + soort, start, start.plusYears(9), true),
                    "verzekering-vastleggen");
        }
        var regel = polisregels.regels(id).get(0);
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/kader", code))
                .bodyText()
                .contains("FOUT-ONGEVALLEN", "Waarom trek je deze polis in?")
                .doesNotContain("dekt niet elke dag");

        assertThat(als(
                        Rol.JOBCOACH,
                        post("/trajecten/{code}/kader/polissen/{id}/intrekken", code, regel.id())
                                .with(csrf())
                                .param("reden", "Verkeerd jaar")))
                .hasStatus3xxRedirection()
                .flash()
                .containsKey("melding");

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/kader", code))
                .bodyText()
                .contains("Verkeerd jaar", "De verzekering voor ongevallen dekt niet elke dag.");
        assertThat(als(
                        Rol.JOBCOACH,
                        post("/api/trajecten/{code}/polissen/{id}/intrekken", code, regel.id())
                                .with(csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"reden\": \"Nog eens\"}")))
                .hasStatus(422)
                .bodyText()
                .contains("Deze polis is al ingetrokken.");
    }

    /** After a correction nobody types all of it again. */
    @Test
    void theFormOfTheInsuranceBeginsWithWhatIsKnown() throws IOException {
        var code = aanmelding("Voorinvullen");
        var id = plaatsing(code).id();
        polissen.voor(
                id,
                new PolisKaart(
                        Polissoort.ONGEVALLEN,
                        "Verzekeraar-Voor",
                        "LO-4711",
                        PlaatsingMother.START,
                        PlaatsingMother.START.plusYears(1),
                        true),
                "verzekering-vastleggen");
        verstuur(Rol.JOBCOACH, "/trajecten/{code}/kader/{id}", code, id);

        assertThat(lees(Rol.JOBCOACH, "/api/taken/{id}", taak(code, "verzekering-vastleggen")))
                .bodyText()
                .contains("LO-4711", "Verzekeraar-Voor");
    }

    private String taak(String code, String formulier) throws IOException {
        var taken = new ObjectMapper()
                .readTree(lees(Rol.JOBCOACH, "/api/taken?traject={code}", code)
                        .getResponse()
                        .getContentAsByteArray());
        for (var taak : taken.get("items")) {
            if (taak.get("formulier").asText().equals(formulier)) {
                return taak.get("id").asText();
            }
        }
        throw new AssertionError("No task " + formulier);
    }

    @Test
    void thePaperTellsTheOutcomeAndSaysNothingOfAnAccount() throws IOException {
        var code = aanmelding("Uitkomst");
        var id = plaatsing(code).id();
        verstuur(Rol.JOBCOACH, "/trajecten/{code}/kader/{id}", code, id);
        voltooi(code, "onkosten-vastleggen", """
                {"antwoorden": {"soort": "REEEL", "welkeKosten": "De bus naar het werk",
                 "iban": "BE68 5390 0754 7034", "grenzenUitgelegd": true, "beslistDoor": "Bakker-Een, zaakvoerder",
                 "beslistOp": "%s", "beslistVia": "GESPREK", "getuige": "Vera Verkoopster"}}""".formatted(LocalDate.now(klok)));

        assertThat(dossier(code, id))
                .contains("Wat in orde is en wat niet", "Er is geen raamovereenkomst met de werkpost")
                .contains("De bus naar het werk")
                .doesNotContain("Rekeningnummer", "BE68");
    }

    private void voltooi(String code, String formulier, String antwoorden) throws IOException {
        var taken = new ObjectMapper()
                .readTree(lees(Rol.JOBCOACH, "/api/taken?traject={code}", code)
                        .getResponse()
                        .getContentAsByteArray());
        for (var taak : taken.get("items")) {
            if (taak.get("formulier").asText().equals(formulier)) {
                assertThat(als(
                                Rol.JOBCOACH,
                                post("/api/taken/{id}/voltooien", taak.get("id").asText())
                                        .with(csrf())
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(antwoorden)))
                        .hasStatus2xxSuccessful();
            }
        }
    }

    @Test
    void saysWhyExpensesAreRefusedWhereTheWerkpostDecidedNothing() {
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

        assertThat(antwoord).hasStatus3xxRedirection().flash().containsKey("waarschuwing");
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
