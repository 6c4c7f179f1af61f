package be.werkpad.database;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.AuditControle;
import be.werkpad.taak.TakenControle;
import be.werkpad.traject.TrajectKaart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What must hold on a database server on top: character sets, fractions of seconds, and being killed. */
abstract class ServerDatabaseSuite extends DatabaseSuite {
    private static final String EMOJI = "😀";
    private static final Duration GEDULD = Duration.ofMinutes(4);
    private static final int SECONDEN_PER_STAP = 10;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void makesAllTablesWithUtf8mb4() {
        assertThat(kolommen("character_set_name is not null and character_set_name <> 'utf8mb4'"))
                .isEmpty();
        assertThat(kolommen("table_name = 'ACT_RU_TASK'")).isNotEmpty();
        assertThat(kolommen("table_name = 'taakregel'")).isNotEmpty();
    }

    @Test
    void keepsMillisecondsInTheEngine() {
        assertThat(kolommen("table_name like 'ACT\\_%' and data_type in ('datetime', 'timestamp')"
                        + " and datetime_precision < 3"))
                .isEmpty();
    }

    @Test
    void keepsAnEmojiInEveryTextColumn() {
        var tekst = kolommen("character_maximum_length > 0 and data_type not like '%blob' and data_type <> 'json'");
        assertThat(tekst).hasSizeGreaterThan(30);
        tekst.forEach((tabel, namen) -> transactions.executeWithoutResult(status -> {
            assertThat(bewaardEnGelezen(tabel, namen)).as(tabel).containsOnly(EMOJI);
        }));
    }

    /** The work of another copy of the application, killed in the middle: each completion happened whole or not at all. */
    @Test
    void hasNoHalfStepAfterAKill() {
        var gestart = IntStream.range(0, Slachtoffer.DRADEN)
                .mapToObj(draad -> herhaling.start())
                .toList();
        var opgehouden = gestart.get(0);
        var eerste = herhaling.taak(opgehouden);
        herhaling.voltooi(eerste, "voor de storing");
        var bevestigd = transactions.execute(status -> {
            // one completion waits for the audit trail, after the engine's part and the answers
            houdAuditketenVast(opgehouden);
            return voltooiEnSchietNeer(gestart);
        });
        assertThat(taken("select taak_id from formulierantwoord where traject_id in (:trajecten)", List.of(opgehouden)))
                .containsExactly(eerste);
        transactions.executeWithoutResult(status -> wachtOpDeServer(gestart));

        var antwoorden = taken("select taak_id from formulierantwoord where traject_id in (:trajecten)", gestart);
        assertThat(antwoorden).hasSizeGreaterThanOrEqualTo(60).containsAll(bevestigd);
        assertThat(taken(
                        "select t.ID_ from ACT_HI_TASKINST t join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_"
                                + " join traject on traject.code = p.BUSINESS_KEY_"
                                + " where t.DELETE_REASON_ = 'completed' and traject.id in (:trajecten)",
                        gestart))
                .containsExactlyInAnyOrderElementsOf(antwoorden);
        assertThat(taken(
                        "select object_id from audit_regel where actie = 'TAAK_VOLTOOID' and traject_id in (:trajecten)",
                        gestart))
                .containsExactlyInAnyOrderElementsOf(antwoorden);
        assertThat(context.getBean(TakenControle.class).verschillen()).isEmpty();
        assertThat(context.getBean(AuditControle.class).controleer()).isEmpty();
        // and everybody can go on
        gestart.forEach(each -> herhaling.voltooi(herhaling.taak(each), "na de herstart"));
    }

    /** Another copy is killed when its document is written but not kept; the step is still there and repeats by itself. */
    @Test
    void makesTheDocumentAgainAfterAKillWhileItWasMade() {
        herhaling.voltooi(herhaling.taak(traject), "voor de storing");
        herhaling.vraagDocument(traject);
        transactions.executeWithoutResult(status -> {
            // the last thing a document does before it is kept
            houdAuditketenVast(traject);
            schietNeerTijdensHetOpmaken();
        });
        wachtTot(() -> geschreven() == 0);
        assertThat(rijen("document_inhoud i join document d on d.id = i.document_id where d.traject_id = :traject"))
                .isZero();
        assertThat(openStappen()).isOne();

        var uitvoerder = ((ProcessEngineConfigurationImpl)
                        context.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                .getJobExecutor();
        uitvoerder.start();
        try {
            wachtTot(() -> openStappen() == 0);
        } finally {
            uitvoerder.shutdown();
        }
        assertThat(geschreven()).isOne();
        assertThat(rijen("document_inhoud i join document d on d.id = i.document_id where d.traject_id = :traject"))
                .isOne();
        assertThat(context.getBean(AuditControle.class).controleer()).isEmpty();
    }

    private void schietNeerTijdensHetOpmaken() {
        try (var slachtoffer = Slachtoffer.startMetTaken(context.getEnvironment(), SECONDEN_PER_STAP)) {
            wachtTot(() -> {
                assertThat(slachtoffer.leeft()).isTrue();
                return geschreven() == 1;
            });
            slachtoffer.schietNeer();
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Documents of the traject, those of a transaction that is not finished too. */
    private long geschreven() {
        var los = new TransactionTemplate(transactions.getTransactionManager());
        los.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        los.setIsolationLevel(TransactionDefinition.ISOLATION_READ_UNCOMMITTED);
        return los.execute(status -> rijen("document d where d.traject_id = :traject"));
    }

    private long openStappen() {
        return context.getBean(ProcessEngine.class)
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(traject.code(), Herhaling.DRUK)
                .count();
    }

    private long rijen(String waar) {
        return jdbc.sql("select count(*) from " + waar)
                .param("traject", traject.id())
                .query(Long.class)
                .single();
    }

    private static void wachtTot(BooleanSupplier zover) {
        var einde = System.nanoTime() + GEDULD.toNanos();
        while (!zover.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(einde);
            LockSupport.parkNanos(100_000_000);
        }
    }

    private Set<String> voltooiEnSchietNeer(List<TrajectKaart> gestart) {
        try (var slachtoffer = Slachtoffer.start(context.getEnvironment(), gestart)) {
            return slachtoffer.laatVoltooienEnSchietNeer(60);
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void houdAuditketenVast(TrajectKaart opgehouden) {
        assertThat(jdbc.sql("select keten from audit_keten where keten = :keten for update")
                        .param("keten", "traject-" + opgehouden.id())
                        .query()
                        .listOfRows())
                .hasSize(1);
    }

    /** The transaction that was under way holds its rows until the server has undone it. */
    private void wachtOpDeServer(List<TrajectKaart> gestart) {
        gestart.forEach(each -> jdbc.sql("select taak_id from taakregel where traject_id = :traject for update")
                .param("traject", each.id())
                .query()
                .listOfRows());
    }

    private List<String> taken(String sql, List<TrajectKaart> trajecten) {
        return jdbc.sql(sql)
                .param("trajecten", trajecten.stream().map(TrajectKaart::id).toList())
                .query(String.class)
                .list();
    }

    /** In a temporary table with the same columns, because a row of the real one needs other rows. */
    private List<Object> bewaardEnGelezen(String tabel, List<String> namen) {
        var kopie = "kopie_" + tabel;
        var lijst = namen.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
        jdbc.sql("create temporary table `%s` as select %s from `%s` where false".formatted(kopie, lijst, tabel))
                .update();
        jdbc.sql("insert into `%s` (%s) values (%s)"
                        .formatted(
                                kopie,
                                lijst,
                                namen.stream().map(naam -> ":emoji").collect(Collectors.joining(", "))))
                .param("emoji", EMOJI)
                .update();
        var rij = jdbc.sql("select * from `%s`".formatted(kopie)).query().singleRow();
        jdbc.sql("drop temporary table `%s`".formatted(kopie)).update();
        return List.copyOf(rij.values());
    }

    /** Columns by table, except of Flyway's own table, which is there before the first migration and holds no texts. */
    private Map<String, List<String>> kolommen(String voorwaarde) {
        return jdbc
                .sql("select table_name as tabel, column_name as kolom from information_schema.columns where"
                        + " table_schema = database() and table_name <> 'flyway_schema_history' and " + voorwaarde)
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.groupingBy(
                        rij -> String.valueOf(rij.get("tabel")),
                        Collectors.mapping(rij -> String.valueOf(rij.get("kolom")), Collectors.toList())));
    }
}
