package be.werkpad.taak;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.werkpad.security.Accounts;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.support.Personen;
import be.werkpad.support.Programma;
import be.werkpad.support.Sqlteller;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The inbox with many tasks; its rows are made here, and gone after each test. */
class TakenlijstTest extends PaginaTest {
    private static final String IK = "test-jobcoach-lijst";
    private static final int VEEL = 60;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate vandaag;
    private int nummer;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void tasks() {
        Personen.zorgVoor(accounts, Rol.JOBCOACH, "lijst");
        vandaag = LocalDate.now(clock);
        taak(IK, "Café Zoë", "Bakkerij Één", "Opvolgcontact registreren", vandaag.minusDays(3));
        taak(IK, "Client-Twee", null, "Zoekplan maken", vandaag);
        taak(IK, "Client-Drie", null, "Zoekplan maken", null);
        taak(null, "Client-Vrij", null, "Zoekplan maken", vandaag.plusDays(40));
        taak("iemand-anders", "Client-Anders", null, "Zoekplan maken", vandaag);
    }

    @AfterEach
    void noTasks() {
        jdbc.sql("delete from taakregel where taak_id like 'lijst-%'").update();
        jdbc.sql("delete from afwezigheid").update();
    }

    @Test
    void showsOwnTasksInGroupsByDateWithoutThoseOfOthers() {
        assertThat(lees("/taken"))
                .hasStatusOk()
                .bodyText()
                .contains("Te laat", "Café Zoë", "Vandaag", "Client-Twee", "Later", "Client-Drie", "3 taken")
                .doesNotContain("Client-Anders", "Client-Vrij")
                .containsSubsequence("Café Zoë</span>", "Client-Twee</span>", "Client-Drie</span>");
        assertThat(lees("/taken?lijst=vrij"))
                .bodyText()
                .contains("Client-Vrij</span>")
                .doesNotContain("Client-Twee</span>");
    }

    @Test
    void findsAClientOrWerkpostWhateverTheCapitalsAndAccents() {
        assertThat(lees("/taken?zoek=cafe zoe"))
                .bodyText()
                .contains("Café Zoë</span>", "1 taak")
                .doesNotContain("Client-Twee</span>");
        assertThat(lees("/taken?zoek=BAKKERIJ een")).bodyText().contains("Café Zoë</span>");
        assertThat(lees("/taken?zoek={tekst}", "%&<script>"))
                .hasStatusOk()
                .bodyText()
                .contains("Er is geen taak die hierbij past")
                .doesNotContain("&<script>");
    }

    @Test
    void filtersByKindPhaseClientAndDate() {
        assertThat(lees("/taken?soort=Zoekplan maken")).bodyText().contains("2 taken");
        assertThat(lees("/taken?fase=OPVOLGING")).bodyText().contains("Geen taken");
        assertThat(lees("/taken?client=LIJST-2")).bodyText().contains("1 taak", "Client-Twee</span>");
        assertThat(lees("/taken?wanneer=TE_LAAT")).bodyText().contains("1 taak", "Café Zoë</span>");
        assertThat(lees("/taken?wanneer=NOOIT&bladzijde=999"))
                .hasStatusOk()
                .bodyText()
                .contains("3 taken");
    }

    @Test
    void turnsPagesAndKeepsTheFilters() {
        for (var i = 0; i < VEEL; i++) {
            taak(IK, "Client-Veel", null, "Werkgever contacteren", vandaag.plusDays(60));
        }

        assertThat(lees("/taken?zoek=veel&bladzijde=2"))
                .bodyText()
                .contains("60 taken", "Bladzijde 2 van 3", "zoek=veel&amp;bladzijde=3");
        assertThat(lees("/taken?zoek=veel&bladzijde=9")).bodyText().contains("Bladzijde 3 van 3");
    }

    /** Issue 4: at most six, those of the login included. */
    @Test
    void asksTheDatabaseSixTimesAtMostHoweverManyTasks() {
        for (var i = 0; i < VEEL; i++) {
            taak(IK, "Client-Veel", "Werkpost-" + i, "Werkgever contacteren", vandaag.plusDays(i));
        }
        var browser = Programma.ingelogd(port, IK, WACHTWOORD);
        assertThat(browser.get("/taken").statusCode()).isEqualTo(200);

        try (var teller = new Sqlteller()) {
            assertThat(browser.get("/taken?zoek=veel&bladzijde=2").body()).contains("60 taken");
            assertThat(teller.statements()).hasSizeBetween(3, 6);
        }
        vervang(account(Rol.COORDINATOR));
        try (var teller = new Sqlteller()) {
            assertThat(browser.get("/taken").body()).contains("namens Voornaam-COORDINATOR");
            assertThat(teller.statements()).hasSizeBetween(3, 6);
        }
    }

    private MvcTestResult lees(String pad, Object... delen) {
        return mvc.perform(get(pad, delen)
                .with(user(IK).authorities(AuthorityUtils.createAuthorityList(
                        "ROLE_JOBCOACH", "GROEP_jobcoach", "GROEP_jobcoach-lijst"))));
    }

    /** The absence itself asks the same function; that is another rule. */
    private void vervang(String wie) {
        taak(wie, "Client-Namens", null, "Zoekplan maken", vandaag.minusDays(9));
        jdbc.sql(
                        "insert into afwezigheid (version, account, vervanger, eerste_dag, laatste_dag) values (0, ?, ?, ?, ?)")
                .params(wie, IK, vandaag, vandaag)
                .update();
    }

    private void taak(
            @Nullable String van, String client, @Nullable String werkpost, String soort, @Nullable LocalDate tegen) {
        nummer++;
        var vervalt = tegen == null ? null : LocalDateTime.of(tegen, LocalTime.NOON);
        jdbc.sql("""
                        insert into taakregel (taak_id, naam, element, proces_id, instantie_id, traject_id, trajectcode,
                          fase, toegewezen_aan, team, vervalt, gemaakt, client, werkpost, volgorde)
                        values (:id, :soort, :soort, 'jobfinding', 'x', 1, :code, 'JOBFINDING', :van, :team, :vervalt,
                          :gemaakt, :client, :werkpost, coalesce(:vervalt, '9999-12-31 00:00:00'))""")
                .param("id", "lijst-" + nummer)
                .param("soort", soort)
                .param("code", "LIJST-" + nummer)
                .param("van", van, Types.VARCHAR)
                .param("team", Rol.JOBCOACH.groep("lijst"))
                .param("vervalt", vervalt, Types.TIMESTAMP)
                .param("gemaakt", LocalDateTime.of(2026, 1, 1, 9, 0))
                .param("client", client)
                .param("werkpost", werkpost, Types.VARCHAR)
                .update();
    }
}
