package be.werkpad.onkosten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.bijlage.BestandMother;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.NieuwePlaatsing;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.PlaatsingToevoegen;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** F.14: only on days worked. The client works on Fridays, from 5 January 2024 on. */
class DagmeldingTest extends PaginaTest {
    private static final LocalDate VRIJDAG = LocalDate.of(2024, 3, 8);
    private static final LocalDate ZATERDAG = VRIJDAG.plusDays(1);

    @Autowired
    WerkpostToevoegen werkposten;

    @Autowired
    PlaatsingToevoegen plaatsingen;

    @Autowired
    PlaatsingAfspreken afspreken;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    Onkostenboek boek;

    @Autowired
    Dagmeldingen meldingen;

    private String code;
    private long plaatsing;

    private void eenPlaatsing(String naam) {
        code = aanmelding(naam);
        var werkpost = werkposten.voor(new NieuweWerkpost("Werkpost-" + naam, "9988", "Voorbeeldstad"));
        plaatsing = plaatsingen
                .voor(new NieuwePlaatsing(
                        trajecten.metCode(code).id(),
                        werkpost.id(),
                        false,
                        List.of(new Takenpakkettaak("Brood inpakken", null, null, null)),
                        "Met bus 23"))
                .id();
        afspreken.voor(
                plaatsing,
                new Afspraken(
                        Uurrooster.van(List.of("VR"), "09:00", "12:00"),
                        LocalDate.of(2024, 1, 5),
                        "P3M",
                        "Collega-Een",
                        null,
                        "NEC"));
        assertThat(
                        json(
                                "keuze",
                                "{\"soort\":\"REEEL\",\"welkeKosten\":\"De bus\",\"beslistDoor\":\"Bakker-Een, zaakvoerder\","
                                        + "\"beslistOp\":\"2024-01-02\",\"beslistVia\":\"GESPREK\",\"getuige\":\"Vera Verkoopster\"}"))
                .hasStatus(204);
    }

    @Test
    void aSwappedDayCountsForExpensesAndTheAgreedDayNoLonger() {
        eenPlaatsing("Ruildag");
        assertThat(dienIn(ZATERDAG)).flash().containsKey("fouten");

        assertThat(json("andere-dag", dag(ZATERDAG, VRIJDAG, "De zaak was vrijdag dicht")))
                .hasStatus(204);
        assertThat(dienIn(ZATERDAG)).flash().containsKey("melding");
        assertThat(dienIn(VRIJDAG)).flash().extracting("fouten").asString().contains("was de cliënt er niet");

        assertThat(boek.vanPlaatsing(plaatsing)).singleElement().satisfies(onkost -> assertThat(onkost.dag())
                .isEqualTo(ZATERDAG));
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/onkosten", code))
                .hasStatusOk()
                .bodyText()
                .contains("gewerkt in plaats van 8 mrt", "De zaak was vrijdag dicht", account(Rol.JOBCOACH));
    }

    @Test
    void aDayOnWhichTheClientDidNotComeIsNotPaid() {
        eenPlaatsing("Afwezig");

        assertThat(pagina("niet-gekomen", VRIJDAG, null, "Ziek")).flash().containsKey("melding");
        assertThat(dienIn(VRIJDAG)).flash().containsKey("fouten");
        assertThat(dienIn(VRIJDAG.plusWeeks(1))).flash().containsKey("melding");

        var id = meldingen.vanPlaatsing(plaatsing).get(0).id();
        assertThat(verstuur(Rol.JOBCOACH, "/trajecten/{code}/onkosten/dagen/{id}/intrekken", code, id))
                .flash()
                .containsKey("melding");
        assertThat(dienIn(VRIJDAG)).as("a mistake that was taken back").flash().containsKey("melding");
        assertThat(meldingen.vanPlaatsing(plaatsing)).singleElement().satisfies(melding -> {
            assertThat(melding.ingetrokkenDoor()).isEqualTo(account(Rol.JOBCOACH));
            assertThat(melding.door()).isEqualTo(account(Rol.JOBCOACH));
        });
    }

    /** A day that the client missed and made up for later. */
    @Test
    void aMissedDayCanBeMadeUpForOnce() {
        eenPlaatsing("Inhaaldag");
        assertThat(json("niet-gekomen", dag(VRIJDAG, null, "Ziek"))).hasStatus(204);
        assertThat(json("andere-dag", dag(ZATERDAG, VRIJDAG, "Ingehaald"))).hasStatus(204);

        assertThat(json("andere-dag", dag(ZATERDAG.plusDays(1), VRIJDAG, "Nog eens")))
                .hasStatus(422)
                .bodyText()
                .contains("inPlaatsVan", "al een andere werkdag");
        assertThat(json("niet-gekomen", dag(ZATERDAG, null, "Toch niet")))
                .hasStatus(422)
                .bodyText()
                .contains("Trek dat eerst in");
    }

    @ParameterizedTest
    @CsvSource({
        "andere-dag, 2024-03-09, , Geruild, inPlaatsVan, Kies de dag waarop",
        "andere-dag, , 2024-03-08, Geruild, dag, Kies de dag",
        "andere-dag, 2024-03-09, 2024-03-08, ' ', reden, Schrijf de reden",
        "andere-dag, 2024-03-15, 2024-03-08, Geruild, dag, al een werkdag",
        "andere-dag, 2024-03-09, 2024-03-07, Geruild, inPlaatsVan, niet volgens de afspraken",
        "andere-dag, 2024-01-04, 2024-01-05, Geruild, dag, dag van dit werk",
        "andere-dag, 2199-03-09, 2024-03-08, Geruild, dag, moet nog komen",
        "niet-gekomen, 2024-03-07, , Ziek, dag, werkt de cliënt niet",
        "niet-gekomen, 2199-03-08, , Ziek, dag, moet nog komen",
        "niet-gekomen, 2024-03-08, , , reden, Schrijf de reden"
    })
    void refusesWhatDoesNotFitBesideTheFieldOnThePageAndAsJson(
            String verb, LocalDate dag, LocalDate inPlaatsVan, String reden, String veld, String melding) {
        eenPlaatsing("Fout");

        assertThat(json(verb, dag(dag, inPlaatsVan, reden)))
                .hasStatus(422)
                .bodyText()
                .contains("\"" + veld + "\"", melding);
        assertThat(pagina(verb, dag, inPlaatsVan, reden))
                .flash()
                .extracting("dagfouten")
                .asString()
                .contains(veld + "=", melding);
        assertThat(meldingen.vanPlaatsing(plaatsing)).isEmpty();
    }

    @Test
    void whatWasPaidForADayGoesBeforeWhatIsToldAboutIt() {
        eenPlaatsing("Betaald");
        dienIn(VRIJDAG);

        assertThat(json("niet-gekomen", dag(VRIJDAG, null, "Ziek")))
                .hasStatus(422)
                .bodyText()
                .contains("al onkosten bewaard");
        assertThat(json("andere-dag", dag(ZATERDAG, VRIJDAG, "Geruild")))
                .hasStatus(422)
                .bodyText()
                .contains("inPlaatsVan", "al onkosten bewaard");

        var volgende = VRIJDAG.plusWeeks(1);
        assertThat(json("andere-dag", dag(volgende.plusDays(1), volgende, "Geruild")))
                .hasStatus(204);
        dienIn(volgende.plusDays(1));
        var id = meldingen.vanPlaatsing(plaatsing).get(0).id();
        assertThat(verstuur(Rol.JOBCOACH, "/trajecten/{code}/onkosten/dagen/{id}/intrekken", code, id))
                .flash()
                .containsKey("waarschuwing");
    }

    @Test
    void isOnlyForThePlaatsingOfThisTraject() {
        eenPlaatsing("Andermans");
        var ander = aanmelding("Vreemde");

        assertThat(als(
                        Rol.JOBCOACH,
                        post("/api/trajecten/{code}/onkosten/{id}/niet-gekomen", ander, plaatsing)
                                .with(csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(dag(VRIJDAG, null, "Ziek"))))
                .hasStatus(404);
        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/onkosten/{id}/dagen", ander, plaatsing))
                .hasStatus(404);
        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/onkosten/{id}/dagen", code, plaatsing))
                .hasStatusOk();
    }

    private static String dag(LocalDate dag, LocalDate inPlaatsVan, String reden) {
        return "{\"dag\":%s,\"inPlaatsVan\":%s,\"reden\":%s}".formatted(tekst(dag), tekst(inPlaatsVan), tekst(reden));
    }

    private static String tekst(Object waarde) {
        return waarde == null ? "null" : "\"" + waarde + "\"";
    }

    private MvcTestResult json(String verb, String inhoud) {
        return als(
                Rol.JOBCOACH,
                post("/api/trajecten/{code}/onkosten/{id}/{verb}", code, plaatsing, verb)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(inhoud));
    }

    private MvcTestResult pagina(String verb, LocalDate dag, LocalDate inPlaatsVan, String reden) {
        return als(
                Rol.JOBCOACH,
                post("/trajecten/{code}/onkosten/{id}/{verb}", code, plaatsing, verb)
                        .with(csrf())
                        .param("dag", dag == null ? "" : dag.toString())
                        .param("inPlaatsVan", inPlaatsVan == null ? "" : inPlaatsVan.toString())
                        .param("reden", reden == null ? "" : reden));
    }

    private MvcTestResult dienIn(LocalDate dag) {
        return mvc.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/trajecten/{code}/onkosten", code)
                .file(new MockMultipartFile(
                        "bestand", "ticket.pdf", "application/pdf", BestandMother.pdf(2_000 + dag.getDayOfYear())))
                .param("plaatsingId", String.valueOf(plaatsing))
                .param("soort", "REEEL")
                .param("dag", dag.toString())
                .param("bedrag", "5,00")
                .param("ticketbedrag", "")
                .with(csrf())
                .with(SecurityMockMvcRequestPostProcessors.user(account(Rol.JOBCOACH))
                        .authorities(org.springframework.security.core.authority.AuthorityUtils.createAuthorityList(
                                "ROLE_JOBCOACH", "GROEP_jobcoach"))));
    }
}
