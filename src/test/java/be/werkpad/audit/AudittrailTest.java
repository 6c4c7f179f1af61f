package be.werkpad.audit;

import static be.werkpad.audit.Actie.DOSSIER_GELEZEN;
import static be.werkpad.audit.Actie.TAAK_GEWEIGERD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.support.WerkpadTest;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@WerkpadTest
class AudittrailTest {
    private static final AtomicLong TRAJECT = new AtomicLong(900_000);

    @Autowired
    Audittrail trail;

    @Autowired
    AuditZoeken zoeken;

    @Autowired
    AuditControle controle;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final long traject = TRAJECT.incrementAndGet();

    @AfterEach
    void forgetTheChain() {
        for (var tabel : new String[] {"audit_regel", "audit_keten"}) {
            jdbc.sql("delete from " + tabel + " where keten = :keten")
                    .param("keten", keten())
                    .update();
        }
    }

    @Test
    @WithMockUser(username = "jobcoach-1", roles = "JOBCOACH")
    void remembersWhoDidWhatInWhichRole() {
        lees("taak-1");

        var regel = zoeken.vanTraject(traject).get(0);
        assertThat(regel.account()).isEqualTo("jobcoach-1");
        assertThat(regel.rol()).isEqualTo("JOBCOACH");
        assertThat(regel.actie()).isEqualTo(DOSSIER_GELEZEN);
        assertThat(regel.objectId()).isEqualTo("taak-1");
        assertThat(regel.details()).containsEntry("doel", "voorbereiding");
        assertThat(regel.tijdstip()).isEqualTo(regel.tijdstip().truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void showsTheNewestFirst() {
        lees("a");
        lees("b");

        assertThat(zoeken.vanTraject(traject)).extracting(AuditRegel::objectId).containsExactly("b", "a");
    }

    @Test
    void isIntactAfterManyRows() {
        IntStream.range(0, 520).forEach(each -> lees("a" + each));

        assertThat(controle.controleer()).isEmpty();
    }

    @Test
    void givesRowsThatComeTogetherDifferentPlaces() throws Exception {
        try (var pool = new Pool()) {
            pool.run(IntStream.range(0, 24)
                    .<Callable<Object>>mapToObj(each -> () -> {
                        lees("a" + each);
                        return each;
                    })
                    .toList());
        }

        assertThat(zoeken.vanTraject(traject)).hasSize(24);
        assertThat(controle.controleer()).isEmpty();
    }

    @Test
    void findsAnAlteredRow() {
        lees("a");
        lees("b");

        jdbc.sql("update audit_regel set account = 'iemand-anders' where keten = :keten and nr = 1")
                .param("keten", keten())
                .update();

        assertThat(controle.controleer()).containsExactly("Keten %s: regel 1 is gewijzigd.".formatted(keten()));
    }

    @Test
    void findsThatTheLastRowIsRemoved() {
        lees("a");
        lees("b");

        jdbc.sql("delete from audit_regel where keten = :keten and nr = 2")
                .param("keten", keten())
                .update();

        assertThat(controle.controleer()).singleElement().asString().contains("verwijderd");
    }

    @Test
    void findsThatARowInTheMiddleIsRemoved() {
        IntStream.range(0, 3).forEach(each -> lees("a" + each));

        jdbc.sql("delete from audit_regel where keten = :keten and nr = 2")
                .param("keten", keten())
                .update();

        assertThat(controle.controleer()).anyMatch(each -> each.contains("ontbreken regels"));
    }

    @Test
    void findsARowThatWasInsertedAtTheEnd() {
        lees("a");

        jdbc.sql(
                        "insert into audit_regel (keten, nr, tijdstip, account, rol, actie, traject_id, object_soort, object_id,"
                                + " details, vorige_hash, hash) select keten, 2, tijdstip, account, rol, actie, traject_id,"
                                + " object_soort, object_id, details, hash, hash from audit_regel where keten = :keten")
                .param("keten", keten())
                .update();

        assertThat(controle.controleer()).anyMatch(each -> each.contains("toegevoegd"));
    }

    @Test
    void findsThatTheHeadOfAChainIsRemoved() {
        lees("a");

        jdbc.sql("delete from audit_keten where keten = :keten")
                .param("keten", keten())
                .update();

        assertThat(controle.controleer()).singleElement().asString().contains("geen kop");
    }

    @Test
    void forgetsWhatWasRolledBackButKeepsTheRefusal() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    lees("a");
                    trail.noteerWeigering(TAAK_GEWEIGERD, traject, "taak", "a", Map.of("code", "taak.nietVanJou"));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(zoeken.vanTraject(traject)).extracting(AuditRegel::actie).containsExactly(TAAK_GEWEIGERD);
        assertThat(controle.controleer()).isEmpty();
    }

    private void lees(String taak) {
        trail.noteer(DOSSIER_GELEZEN, traject, "taak", taak, Map.of("doel", "voorbereiding"));
    }

    private String keten() {
        return "traject-" + traject;
    }

    /** Runs things at the same time and passes on the first failure. */
    private static final class Pool implements AutoCloseable {
        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(8);

        void run(java.util.List<Callable<Object>> things) throws Exception {
            for (var done : threads.invokeAll(things)) {
                done.get();
            }
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}
