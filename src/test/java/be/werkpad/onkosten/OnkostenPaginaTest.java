package be.werkpad.onkosten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
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
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The page about expenses, on the real database. Tuesdays of 2024, because the law's amounts of that year are known. */
class OnkostenPaginaTest extends PaginaTest {
    private static final LocalDate DINSDAG = LocalDate.of(2024, 3, 5);
    private static final int TEGELIJK = 16;

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
    JdbcClient jdbc;

    private String code;
    private long plaatsing;

    private void eenPlaatsing(String naam, String keuze) {
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
                        Uurrooster.van(List.of("DI"), "09:00", "12:00"),
                        LocalDate.of(2024, 1, 2),
                        "P3M",
                        "Collega-Een",
                        null,
                        "NEC"));
        assertThat(beslis(keuze)).hasStatus(204);
    }

    private MvcTestResult beslis(String keuze) {
        return beslis(keuze, "Bakker-Een, zaakvoerder");
    }

    private MvcTestResult beslis(String keuze, String door) {
        return beslis(keuze, door, "\"beslistVia\":\"GESPREK\",\"getuige\":\"Vera Verkoopster\"");
    }

    private MvcTestResult beslis(String keuze, String door, String bewijs) {
        return als(
                Rol.JOBCOACH,
                post("/api/trajecten/{code}/onkosten/{id}/keuze", code, plaatsing)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{%s,\"beslistDoor\":\"%s\",\"beslistOp\":\"2024-01-02\",%s}"
                                .formatted(keuze, door, bewijs)));
    }

    /** As if the werkpost had decided when the amounts of 2024 were the newest. */
    private void besliste2024(String antwoorden) {
        jdbc.sql("update formulierantwoord set antwoorden = ? where plaatsing_id = ?")
                .params(antwoorden, plaatsing)
                .update();
    }

    private static final String REEEL = "\"soort\":\"REEEL\",\"welkeKosten\":\"De bus\"";

    /** F.14 under double submit: one forfait a day, whoever presses twice. */
    @Test
    void sixteenSendersAtOnceWriteOneForfaitForADay() throws Exception {
        eenPlaatsing("Tegelijk", REEEL);
        besliste2024("{\"soort\":\"FORFAIT\",\"bedragPerDag\":41.48}");
        var start = new CyclicBarrier(TEGELIJK);
        var pool = Executors.newFixedThreadPool(TEGELIJK);
        try {
            List<Callable<Integer>> zenders = IntStream.range(0, TEGELIJK)
                    .<Callable<Integer>>mapToObj(nummer -> () -> {
                        start.await();
                        return dienIn("FORFAIT", DINSDAG, "14,00").getResponse().getStatus();
                    })
                    .toList();
            pool.invokeAll(zenders);
        } finally {
            pool.shutdown();
        }

        assertThat(boek.vanPlaatsing(plaatsing)).hasSize(1);
    }

    /** VG-4, and the same file twice. */
    @Test
    void keepsAClaimWithItsReceiptsAndRefusesOneOfThemLater() {
        eenPlaatsing("Tickets", REEEL);
        var een = BestandMother.pdf(2_000);
        var twee = BestandMother.pdf(3_000);

        assertThat(dienIn("REEEL", DINSDAG, "5,00", een, twee)).hasStatus3xxRedirection();
        assertThat(boek.vanPlaatsing(plaatsing))
                .as("two receipts without amounts are no sum")
                .isEmpty();

        stuur("REEEL", DINSDAG, "5,00", List.of("3,20", "1,80"), een, twee);
        assertThat(boek.vanPlaatsing(plaatsing)).singleElement().satisfies(onkost -> assertThat(onkost.bewijzen())
                .extracting(bewijs -> bewijs.bedrag().toPlainString())
                .containsExactlyInAnyOrder("3.20", "1.80"));

        assertThat(dienIn("REEEL", DINSDAG.plusWeeks(1), "3,20", een)).flash().containsKey("fouten");
        assertThat(boek.vanPlaatsing(plaatsing)).hasSize(1);
    }

    /** A mistake does not lock the way of the year for good. */
    @Test
    void whatIsWithdrawnStaysVisibleAndNoLongerCounts() {
        eenPlaatsing("Storno", REEEL);
        var ticket = BestandMother.pdf(2_000);
        dienIn("REEEL", DINSDAG, "5,00", ticket);
        var id = boek.vanPlaatsing(plaatsing).get(0).id();

        assertThat(trekIn(id, " ")).flash().containsKey("fouten");
        assertThat(trekIn(id, "Verkeerde cliënt")).flash().containsKey("melding");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/onkosten", code))
                .hasStatusOk()
                .bodyText()
                .contains("Ingetrokken: Verkeerde cliënt", "€ 5,00", "Beslist door Bakker-Een");
        assertThat(dienIn("REEEL", DINSDAG, "5,00", ticket)).flash().containsKey("melding");
    }

    /** VG-3: the werkpost decides, and may decide otherwise later; nobody of the dienst can. */
    @Test
    void aLaterDecisionOfTheWerkpostHoldsFromThenOn() {
        eenPlaatsing("Keuze", REEEL);

        assertThat(beslis("\"soort\":\"GEEN\"", "Voornaam-JOBCOACH Naam"))
                .hasStatus(422)
                .bodyText()
                .contains("beslistDoor", "iemand van de dienst");
        assertThat(beslis("\"soort\":\"GEEN\"")).hasStatus(204);
        assertThat(dienIn("REEEL", DINSDAG, "5,00", BestandMother.pdf(2_000)))
                .flash()
                .containsKey("fouten");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/onkosten/{id}/keuze", code, plaatsing))
                .hasStatusOk();
    }

    /** VG-3: not the dienst, in any spelling, and not the client. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "VOORNAAM-jobcoach  naam, collega",
                "Naam Voornaam-JOBCOACH",
                "Jo J., jobcoach",
                "Jo, Job-Coach",
                "Jo, COÖRDINATOR",
                "Jo, coordinator",
                "Achternaam-Beslisser Voornaam-Beslisser",
                "voornaam-beslisser"
            })
    void nobodyOfTheDienstAndNotTheClientDecides(String door) {
        eenPlaatsing("Beslisser", REEEL);

        assertThat(beslis("\"soort\":\"GEEN\"", door)).hasStatus(422).bodyText().contains("beslistDoor");
    }

    /** VG-3: why the werkpost chose so is kept, shown, and part of what it decided; it may stay empty. */
    @Test
    void keepsWhyTheWerkpostChoseSo() {
        eenPlaatsing("Waarom", REEEL);
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/onkosten", code))
                .bodyText()
                .doesNotContain("De werkpost zegt waarom");

        assertThat(beslis(REEEL + ",\"keuzeReden\":\"Alle vrijwilligers krijgen dit\""))
                .hasStatus(204);
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/onkosten", code))
                .bodyText()
                .contains("De werkpost zegt waarom: Alle vrijwilligers krijgen dit");
        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/onkosten/{id}/keuze", code, plaatsing))
                .bodyText()
                .contains("\"keuzeReden\":\"Alle vrijwilligers krijgen dit\"");
        assertThat(beslis(REEEL + ",\"keuzeReden\":\"Vijf euro per uur loon\""))
                .hasStatus(422)
                .bodyText()
                .contains("keuzeReden");
    }

    /** VG-3: a file, or somebody else who was there. */
    @Test
    void aDecisionIsProvenByAFileOrByAWitness() {
        eenPlaatsing("Bewezen", REEEL);
        var geen = "\"soort\":\"GEEN\"";
        var bakker = "Bakker-Een, zaakvoerder";

        for (var via : List.of("MAIL", "BRIEF")) {
            assertThat(beslis(geen, bakker, "\"beslistVia\":\"%s\"".formatted(via)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("bijlage");
        }
        assertThat(beslis(geen, bakker, "\"beslistVia\":\"MAIL\",\"bijlage\":\"999999\""))
                .hasStatus(422);
        assertThat(beslis(geen, bakker, "\"beslistVia\":\"SCHERM\"")).hasStatus(422);
        for (var getuige : List.of("Voornaam-JOBCOACH Naam", "bakker-een")) {
            assertThat(beslis(geen, bakker, "\"beslistVia\":\"GESPREK\",\"getuige\":\"%s\"".formatted(getuige)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("getuige");
        }

        dienIn("REEEL", DINSDAG, "5,00", BestandMother.pdf(4_000));
        var bestand = boek.vanPlaatsing(plaatsing).get(0).bewijzen().get(0).bijlageId();
        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/onkosten/{id}/keuze", code, plaatsing))
                .bodyText()
                .as("what was chosen before stands in the form, and the files to choose from")
                .contains("\"welkeKosten\":\"De bus\"", "ticket.pdf, toegevoegd op")
                .doesNotContain("Bakker-Een");
        assertThat(beslis(geen, bakker, "\"beslistVia\":\"MAIL\",\"bijlage\":\"%d\"".formatted(bestand)))
                .hasStatus(204);
    }

    /** F.14, EX-9: an amount per hour is a wage, also in words. */
    @Test
    void refusesAnAmountPerHourInWords() {
        eenPlaatsing("Uurloon", REEEL);

        assertThat(beslis("\"soort\":\"REEEL\",\"welkeKosten\":\"Vijf euro per uur\""))
                .hasStatus(422)
                .bodyText()
                .contains("welkeKosten", "IPS of GTB");
    }

    @Test
    void theCardSaysWhichWerkpostAndARefusedPostSaysWhy() {
        eenPlaatsing("Kaart", REEEL);

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/onkosten", code))
                .bodyText()
                .contains("<h3>Werkpost-Kaart</h3>", "Nog een bewijs toevoegen");
        assertThat(dienIn("LOON", DINSDAG, "5,00"))
                .flash()
                .containsEntry("waarschuwing", "Kies wat er terugbetaald is.");
        assertThat(dienIn("FORFAIT", DINSDAG, "5,00"))
                .flash()
                .as("a form that the page does not have")
                .containsKey("waarschuwing");
        beslis("\"soort\":\"GEEN\"");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/onkosten", code))
                .bodyText()
                .as("a late claim under the earlier decision")
                .contains("Alleen voor dagen waarvoor de werkpost dit koos.");
    }

    /** E.4: the rate is entered by a coördinator; the refusal says where, and there it stands. */
    @Test
    void aMissingRateSaysWhoFillsItInAndWhere() {
        eenPlaatsing("Kilometers", REEEL + ",\"verplaatsingOok\":true");
        var reis = MockMvcRequestBuilders.multipart(HttpMethod.POST, "/trajecten/{code}/onkosten", code)
                .param("plaatsingId", String.valueOf(plaatsing))
                .param("soort", "VERPLAATSING")
                .param("dag", DINSDAG.toString())
                .param("km", "12")
                .with(csrf())
                .with(user(account(Rol.JOBCOACH))
                        .authorities(AuthorityUtils.createAuthorityList("ROLE_JOBCOACH", "GROEP_jobcoach")));

        assertThat(mvc.perform(reis))
                .flash()
                .extracting("fouten")
                .asString()
                .contains("Voor 2024 is het bedrag per kilometer nog niet ingevuld", "coördinator", "pagina Normen");
        assertThat(lees(Rol.COORDINATOR, "/normen")).bodyText().contains("Onkosten: bedrag per kilometer");
    }

    private MvcTestResult trekIn(long id, String reden) {
        return als(
                Rol.JOBCOACH,
                post("/trajecten/{code}/onkosten/{id}/intrekken", code, id)
                        .with(csrf())
                        .param("reden", reden));
    }

    private MvcTestResult dienIn(String soort, LocalDate dag, String bedrag, byte[]... bestanden) {
        return stuur(soort, dag, bedrag, List.of(), bestanden);
    }

    private MvcTestResult stuur(
            String soort, LocalDate dag, String bedrag, List<String> ticketbedragen, byte[]... bestanden) {
        var request = MockMvcRequestBuilders.multipart(HttpMethod.POST, "/trajecten/{code}/onkosten", code);
        for (var bestand : bestanden) {
            request.file(new MockMultipartFile("bestand", "ticket.pdf", "application/pdf", bestand));
        }
        return mvc.perform(request.param("plaatsingId", String.valueOf(plaatsing))
                .param("soort", soort)
                .param("dag", dag.toString())
                .param("bedrag", bedrag)
                .param(
                        "ticketbedrag",
                        ticketbedragen.isEmpty() ? new String[] {""} : ticketbedragen.toArray(String[]::new))
                .with(csrf())
                .with(user(account(Rol.JOBCOACH))
                        .authorities(AuthorityUtils.createAuthorityList("ROLE_JOBCOACH", "GROEP_jobcoach"))));
    }
}
