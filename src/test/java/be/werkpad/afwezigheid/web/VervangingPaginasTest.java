package be.werkpad.afwezigheid.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.organisatie.AntenneToevoegen;
import be.werkpad.organisatie.AntenneZoeken;
import be.werkpad.organisatie.MedewerkerToevoegen;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.organisatie.NieuweAntenne;
import be.werkpad.organisatie.NieuweMedewerker;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.CoachToewijzen;
import be.werkpad.traject.TrajectZoeken;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** CH-5b-1: work goes to the substitute on the days themselves and comes back by itself. The substitute is of another team. */
class VervangingPaginasTest extends PaginaTest {
    private static final String COACH = account(Rol.JOBCOACH);
    private static final String VERVANGER = "vervanger-elders";
    private static final String BACKUP = "backup-elders";

    @Autowired
    AntenneZoeken antennes;

    @Autowired
    AntenneToevoegen antenneToevoegen;

    @Autowired
    MedewerkerZoeken medewerkers;

    @Autowired
    MedewerkerToevoegen medewerkerToevoegen;

    @Autowired
    CoachToewijzen toewijzen;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    TaskService tasks;

    @Autowired
    AuditZoeken audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate vandaag;

    @BeforeEach
    void colleagues() {
        vandaag = LocalDate.now(clock);
        if (antennes.metCode("elders").isEmpty()) {
            antenneToevoegen.voor(new NieuweAntenne("elders", "Antenne Elders", "Elders", Set.of("9987")));
        }
        for (var account : Set.of(VERVANGER, BACKUP)) {
            if (medewerkers.metAccount(account).isEmpty()) {
                medewerkerToevoegen.voor(new NieuweMedewerker(
                        account, "Voornaam-" + account, "Naam", Rol.JOBCOACH, "elders", BigDecimal.ONE));
            }
        }
    }

    @AfterEach
    void nobodyIsAway() {
        jdbc.sql("delete from afwezigheid").update();
    }

    @Test
    void givesTasksAndDossierToTheSubstituteForAsLongAsTheAbsenceLasts() {
        var code = trajectMetTaak("Vervangen");
        var taak = taak(code);
        assertThat(vervanger(get("/taken"))).bodyText().doesNotContain(taak);
        assertThat(vervanger(get("/trajecten/{code}", code))).hasStatus(404);
        assertThat(vervanger(get("/taken/{id}", taak))).hasStatus(404);

        assertThat(meld(COACH, VERVANGER, vandaag, vandaag.plusDays(2))).hasRedirectedUrl("/afwezigheid");

        assertThat(vervanger(get("/taken"))).bodyText().contains(taak, "namens Voornaam-JOBCOACH");
        assertThat(vervanger(get("/trajecten"))).bodyText().contains(code);
        assertThat(vervanger(get("/trajecten/{code}", code))).hasStatusOk();
        assertThat(vervanger(get("/taken/{id}", taak)))
                .hasStatusOk()
                .bodyText()
                .contains("namens Voornaam-JOBCOACH")
                .doesNotContain("Deze taak is voor iemand anders");
        assertThat(vervanger(get("/taken/volgende?traject={code}", code))).hasRedirectedUrl("/taken/" + taak);

        verschuif(-3);
        assertThat(vervanger(get("/taken"))).bodyText().doesNotContain(taak);
        assertThat(vervanger(get("/trajecten/{code}", code))).hasStatus(404);
    }

    @Test
    void saysNamensInTheTrailWhenTheSubstituteCompletes() {
        var code = trajectMetTaak("Namens");
        var taak = taak(code);
        meld(COACH, VERVANGER, vandaag, vandaag);

        assertThat(vervanger(post("/api/taken/{id}/voltooien", taak)
                        .with(csrf())
                        .contentType("application/json")
                        .content("{\"antwoorden\": {}}")))
                .hasStatus(422);
        voltooiAlsVervanger(taak);

        assertThat(audit.vanTraject(trajecten.metCode(code).id()))
                .filteredOn(regel -> regel.actie() == Actie.NAMENS_GEWERKT)
                .singleElement()
                .satisfies(regel -> assertThat(regel.account()).isEqualTo(VERVANGER))
                .extracting(AuditRegel::details)
                .isEqualTo(Map.of("coach", COACH));
    }

    @Test
    void comesBackAtOnceWhenSomebodyIsBackEarlier() {
        var code = trajectMetTaak("Terug");
        meld(COACH, VERVANGER, vandaag, vandaag.plusDays(5));
        var id = jdbc.sql("select id from afwezigheid").query(Long.class).single();

        assertThat(vervanger(post("/afwezigheid/{id}/beeindigen", id).with(csrf())))
                .hasStatus(403);
        assertThat(verstuur(Rol.JOBCOACH, "/afwezigheid/{id}/beeindigen", id)).hasRedirectedUrl("/afwezigheid");

        assertThat(vervanger(get("/trajecten/{code}", code))).hasStatus(404);
        assertThat(lees(Rol.JOBCOACH, "/afwezigheid")).bodyText().contains("Niemand is nu of binnenkort afwezig");
    }

    @Test
    void refusesAnAbsenceWithoutASubstituteWhoIsThere() {
        assertThat(meld(COACH, "", vandaag, vandaag))
                .hasStatus(422)
                .bodyText()
                .contains("Zonder vervanger kan het niet", "value=\"" + vandaag + "\"");
        assertThat(meld(COACH, account(Rol.COORDINATOR), vandaag, vandaag))
                .bodyText()
                .contains("Kies een collega met dezelfde functie");
        meld(COACH, VERVANGER, vandaag, vandaag.plusDays(3));
        assertThat(meld(COACH, VERVANGER, vandaag.plusDays(3), vandaag.plusDays(9)))
                .bodyText()
                .contains("al een afwezigheid gemeld");
        assertThat(alsCoordinator(VERVANGER, BACKUP)).bodyText().contains("vervangt dan zelf een collega");
        assertThat(alsCoordinator(BACKUP, COACH)).bodyText().contains("dan zelf afwezig");
        assertThat(verstuurAls(Rol.JOBCOACH, BACKUP, VERVANGER, vandaag, vandaag))
                .hasStatus(403);
    }

    @Test
    void asksAgainForADayThatDoesNotExist() {
        assertThat(als(
                        Rol.JOBCOACH,
                        post("/afwezigheid")
                                .with(csrf())
                                .param("account", COACH)
                                .param("vervanger", VERVANGER)
                                .param("eersteDag", "31/4/2027")
                                .param("laatsteDag", "<b>")))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een dag in die bestaat", "31/4/2027")
                .doesNotContain("<b>");
    }

    private String trajectMetTaak(String naam) {
        var code = aanmelding(naam);
        toewijzen.voor(trajecten.metCode(code).id(), COACH, BACKUP, "coach");
        tasks.setAssignee(taak(code), COACH);
        return code;
    }

    private String taak(String code) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(code)
                .list()
                .get(0)
                .getId();
    }

    /** The first task of every traject: a valid answer gives the traject a coach and a backup. */
    private void voltooiAlsVervanger(String taak) {
        assertThat(vervanger(post("/api/taken/{id}/voltooien", taak)
                        .with(csrf())
                        .contentType("application/json")
                        .content(("{\"antwoorden\": {\"jobcoach\": \"%s\", \"backup\": \"%s\"}}")
                                .formatted(COACH, BACKUP))))
                .hasStatus(204);
    }

    private void verschuif(int dagen) {
        jdbc.sql("update afwezigheid set eerste_dag = :van, laatste_dag = :tot")
                .param("van", vandaag.plusDays(dagen))
                .param("tot", vandaag.minusDays(1))
                .update();
    }

    private MvcTestResult meld(String wie, String vervanger, LocalDate van, LocalDate tot) {
        return verstuurAls(Rol.JOBCOACH, wie, vervanger, van, tot);
    }

    private MvcTestResult alsCoordinator(String wie, String vervanger) {
        return verstuurAls(Rol.COORDINATOR, wie, vervanger, vandaag, vandaag.plusDays(1));
    }

    private MvcTestResult verstuurAls(Rol rol, String wie, String vervanger, LocalDate van, LocalDate tot) {
        return als(
                rol,
                post("/afwezigheid")
                        .with(csrf())
                        .param("account", wie)
                        .param("vervanger", vervanger)
                        .param("eersteDag", van.toString())
                        .param("laatsteDag", tot.toString()));
    }

    private MvcTestResult vervanger(MockHttpServletRequestBuilder request) {
        return mvc.perform(request.with(user(VERVANGER)
                .authorities(AuthorityUtils.createAuthorityList(
                        "ROLE_JOBCOACH", "GROEP_jobcoach", "GROEP_jobcoach-elders"))));
    }
}
