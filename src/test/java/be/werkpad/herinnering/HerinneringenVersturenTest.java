package be.werkpad.herinnering;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.herinnering.Herinnering.Status;
import be.werkpad.mail.MailSender;
import be.werkpad.mail.Mailserver;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.taak.Takenmotor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Reminders through a real SMTP server (issue 4 point 8). Each test has a day of its own, far away from the others. */
class HerinneringenVersturenTest extends PaginaTest {
    private static final String ADRES = "coordinator@example.com";
    private static int dagen;

    @Autowired
    OntvangerRepository ontvangers;

    @Autowired
    HerinneringRepository herinneringen;

    @Autowired
    MedewerkerZoeken medewerkers;

    @Autowired
    HerinneringOpeisen opeisen;

    @Autowired
    Herinneringsmail mail;

    @Autowired
    Takenmotor motor;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    private Mailserver server;
    private LocalDate dag;

    @BeforeEach
    void klaarzetten() {
        server = new Mailserver();
        dag = LocalDate.now(clock).plusYears(3).plusDays(dagen++);
        stelIn("true", ADRES);
    }

    @AfterEach
    void opruimen() {
        stelIn("false", "");
        server.close();
    }

    @Test
    void tellsWhatWaitsInCodesAndCountsAndNamesNobody() {
        var code = eenTaak("Herinnering");

        versturen(server.sender()).van(dag);

        var tekst = Mailserver.tekst(server.ontvangen(ADRES).get(0));
        assertThat(tekst)
                .contains(code, "te laat", "/taken/", "/herinneringen")
                .doesNotContain("Voornaam", "Achternaam", "Eerste contact", "Jobcoach toewijzen", "Intake");
        assertThat(status()).isEqualTo(Status.VERSTUURD);
    }

    @Test
    void sendsOnceHoweverOftenItIsAsked() {
        eenTaak("Eenmaal");
        var versturen = versturen(server.sender());

        versturen.van(dag);
        versturen.van(dag);
        versturen(server.sender()).van(dag);

        assertThat(server.ontvangen(ADRES)).hasSize(1);
    }

    @Test
    void sendsOnceAlsoWhenEightNodesTryAtTheSameMoment() throws Exception {
        eenTaak("Knopen");
        var start = new CountDownLatch(1);
        var knopen = new ArrayList<Callable<Void>>();
        for (var knoop = 0; knoop < 8; knoop++) {
            knopen.add(() -> {
                start.await();
                versturen(server.sender()).van(dag);
                return null;
            });
        }
        var draden = Executors.newFixedThreadPool(8);
        var lopend = knopen.stream().map(draden::submit).toList();
        start.countDown();
        for (var knoop : lopend) {
            knoop.get();
        }
        draden.shutdown();

        assertThat(server.ontvangen(ADRES)).hasSize(1);
        assertThat(status()).isEqualTo(Status.VERSTUURD);
    }

    @Test
    void triesAgainAfterTheServerRefusedAndThenSendsOne() {
        eenTaak("Opnieuw");
        var weg = new Mailserver();
        var naarNiemand = weg.sender();
        weg.close();

        versturen(naarNiemand).van(dag);
        assertThat(status()).isEqualTo(Status.MISLUKT);
        versturen(server.sender()).van(dag);
        assertThat(server.ontvangen(ADRES))
                .as("not before the waiting time is over")
                .isEmpty();

        wachttijdVoorbij();
        versturen(server.sender()).van(dag);
        versturen(server.sender()).van(dag);

        assertThat(server.ontvangen(ADRES)).hasSize(1);
        assertThat(status()).isEqualTo(Status.VERSTUURD);
    }

    @Test
    void doesNotSendAgainWhatANodeDiedOver() {
        eenTaak("Gestorven");
        opeisen.eisOp(account(Rol.COORDINATOR), dag);

        versturen(server.sender()).van(dag);

        assertThat(server.ontvangen(ADRES)).isEmpty();
        assertThat(status()).isEqualTo(Status.BEZIG);
    }

    @Test
    void sendsNothingToWhoTurnedItOff() {
        eenTaak("Uit");
        stelIn("false", ADRES);

        versturen(server.sender()).van(dag);

        assertThat(server.ontvangen(ADRES)).isEmpty();
        assertThat(herinneringen.findByAccountAndDag(account(Rol.COORDINATOR), dag))
                .isEmpty();
    }

    @Test
    void asksForAnAddressBesideTheFieldAndKeepsTheRest() {
        var antwoord = als(Rol.MANAGER, instelling("true", "geen adres"));

        assertThat(antwoord).hasStatusOk().bodyText().contains("Dit e-mailadres klopt niet", "geen adres");
        assertThat(als(Rol.MANAGER, instelling("true", ""))).bodyText().contains("Vul je e-mailadres in");
        assertThat(lees(Rol.CLIENT, "/herinneringen")).hasStatus(403);
    }

    /** An own task that is late by the day of the test; gives the code of its traject. */
    private String eenTaak(String naam) {
        var code = aanmelding(naam);
        var taak = sql.queryForObject("select taak_id from taakregel where trajectcode = ?", String.class, code);
        motor.wijsToe(taak, account(Rol.COORDINATOR));
        return code;
    }

    private HerinneringenVersturen versturen(MailSender sender) {
        return new HerinneringenVersturen(ontvangers, medewerkers, opeisen, mail, sender);
    }

    private void stelIn(String gewenst, String email) {
        assertThat(als(Rol.COORDINATOR, instelling(gewenst, email))).hasStatus3xxRedirection();
    }

    private static MockHttpServletRequestBuilder instelling(String gewenst, String email) {
        return MockMvcRequestBuilders.post("/herinneringen")
                .param("gewenst", gewenst)
                .param("email", email)
                .with(
                        org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .csrf());
    }

    private Status status() {
        return herinneringen
                .findByAccountAndDag(account(Rol.COORDINATOR), dag)
                .orElseThrow()
                .status();
    }

    private void wachttijdVoorbij() {
        sql.update("update herinnering set volgende_poging = '2020-01-01 00:00:00' where dag = ?", dag);
    }
}
