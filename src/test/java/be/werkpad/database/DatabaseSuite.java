package be.werkpad.database;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.AuditControle;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.client.ClientZoeken;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.traject.TrajectKaart;
import java.sql.Timestamp;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold on every database. */
@WerkpadTest
abstract class DatabaseSuite {
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
    private String deployment;

    @BeforeEach
    void startAProcess() {
        herhaling = new Herhaling(context);
        deployment = herhaling.deploy();
        traject = herhaling.start();
    }

    @AfterEach
    void leaveNoProcessBehind() {
        repository.deleteDeployment(deployment, true);
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
