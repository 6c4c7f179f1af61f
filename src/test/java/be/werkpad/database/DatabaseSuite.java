package be.werkpad.database;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.AuditControle;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.client.ClientZoeken;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.security.Accounts;
import be.werkpad.security.NieuwAccount;
import be.werkpad.security.Rol;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.traject.TrajectKaart;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold on every database. */
@WerkpadTest
abstract class DatabaseSuite {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    Herhaling herhaling;
    TrajectKaart traject;

    @BeforeEach
    void startAProcess() {
        herhaling = new Herhaling(context);
        herhaling.deploy();
        traject = herhaling.start();
    }

    @AfterEach
    void leaveNoProcessBehind() {
        repository
                .createDeploymentQuery()
                .deploymentName(Herhaling.PROCES)
                .list()
                .forEach(each -> repository.deleteDeployment(each.getId(), true));
        assertThat(context.getBean(TakenControle.class).verschillen()).isEmpty();
    }

    @Test
    void keepsLettersAndAnEmojiThatPeopleFillIn() {
        herhaling.voltooi(herhaling.taak(traject), "👩🏽‍🦽 op weg naar 🏭");

        var client = context.getBean(ClientZoeken.class).metId(traject.clientId());
        assertThat(client.weergavenaam()).isEqualTo("Voornaam-Één Naam-Œ");
        assertThat(laatsteVerhaal()).isEqualTo("👩🏽‍🦽 op weg naar 🏭");
    }

    @Test
    void keepsTenThousandCharactersInTheDossierAndNoneInTheEngine() {
        var verhaal = "é😀".repeat(3333) + "!";

        herhaling.voltooi(herhaling.taak(traject), verhaal);

        assertThat(laatsteVerhaal()).isEqualTo(verhaal);
        assertThat(jdbc.sql("select count(*) from ACT_RU_VARIABLE where NAME_ = 'verhaal'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void bringsTheTaskBackWithTheSameTimeInEngineAndInbox() {
        var eerste = herhaling.taak(traject);
        herhaling.voltooi(eerste, "verhaal");

        var tweede = herhaling.taak(traject);
        var inbox = jdbc.sql("select gemaakt from taakregel where taak_id = :taak")
                .param("taak", tweede)
                .query(Timestamp.class)
                .single();
        var engine = jdbc.sql("select CREATE_TIME_ from ACT_RU_TASK where ID_ = :taak")
                .param("taak", tweede)
                .query(Timestamp.class)
                .single();
        assertThat(tweede).isNotEqualTo(eerste);
        assertThat(inbox).isEqualTo(engine);
    }

    /** An engine-side change that goes round all our pages (lessen 11). */
    @ParameterizedTest
    @EnumSource(Ingreep.class)
    void keepsTheInboxEqualToTheEngineWhateverIsDoneToAProcess(Ingreep ingreep) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(traject.code())
                .singleResult();

        ingreep.op(context.getBean(ProcessEngine.class), task);

        assertThat(context.getBean(TakenControle.class).verschillen()).isEmpty();
    }

    /** C.5 15: two people, one task, the same moment. */
    @Test
    void letsOneOfTwoPeopleCompleteATaskAndTellsTheOther() throws Exception {
        var eerste = collega("een");
        var tweede = collega("twee");
        for (var ronde = 1; ronde <= 50; ronde++) {
            var taak = herhaling.taak(traject);
            var antwoorden = tegelijk(eerste, tweede, taak);

            assertThat(antwoorden)
                    .extracting(HttpResponse::statusCode)
                    .as(
                            "ronde %d: %s",
                            ronde, antwoorden.stream().map(HttpResponse::body).toList())
                    .containsExactlyInAnyOrder(204, 409);
            assertThat(antwoorden)
                    .filteredOn(antwoord -> antwoord.statusCode() == 409)
                    .allSatisfy(antwoord -> assertThat(antwoord.body()).contains("al afgerond door"));
            assertThat(aantal("select count(*) from formulierantwoord where taak_id = :taak", taak))
                    .isOne();
            assertThat(aantal(
                            "select count(*) from audit_regel where actie = 'TAAK_VOLTOOID' and object_id = :taak",
                            taak))
                    .isOne();
        }
        assertThat(context.getBean(AuditControle.class).controleer()).isEmpty();
    }

    private Programma collega(String wie) {
        var accounts = context.getBean(Accounts.class);
        var account = "tegelijk-" + wie;
        if (!accounts.bestaat(account)) {
            accounts.maak(new NieuwAccount(
                    account, WACHTWOORD, "Voornaam-" + wie, "Naam", Set.of(Rol.COORDINATOR, Rol.JOBCOACH), "zuid"));
        }
        return Programma.met(port, account, WACHTWOORD);
    }

    private static List<HttpResponse<String>> tegelijk(Programma eerste, Programma tweede, String taak)
            throws Exception {
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var lopend = Stream.of(eerste, tweede)
                    .map(wie -> pool.submit(() -> {
                        start.await();
                        return wie.post(
                                "/api/taken/" + taak + "/voltooien", "{\"antwoorden\": {\"verhaal\": \"tegelijk\"}}");
                    }))
                    .toList();
            return List.of(lopend.get(0).get(), lopend.get(1).get());
        } finally {
            pool.shutdown();
        }
    }

    private long aantal(String sql, String taak) {
        return jdbc.sql(sql).param("taak", taak).query(Long.class).single();
    }

    @Test
    void keepsTheAuditChainIntact() {
        for (var ronde = 0; ronde < 5; ronde++) {
            herhaling.voltooi(herhaling.taak(traject), "ronde " + ronde);
        }

        assertThat(context.getBean(AuditZoeken.class).vanTraject(traject.id())).hasSizeGreaterThanOrEqualTo(5);
        assertThat(context.getBean(AuditControle.class).controleer()).isEmpty();
    }

    private Object laatsteVerhaal() {
        return context.getBean(FormulierantwoordZoeken.class)
                .laatste(traject.id(), Herhaling.FORMULIER)
                .orElseThrow()
                .get("verhaal");
    }
}
