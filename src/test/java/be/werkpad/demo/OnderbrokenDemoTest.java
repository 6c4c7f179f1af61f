package be.werkpad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody closes the window while the demo clients are being made. */
class OnderbrokenDemoTest {
    private final OnderbrokenDemo strategie = new OnderbrokenDemo();

    @Test
    void beginsAgainWhenTheFirstStartWasBrokenOff() {
        var flyway = databank("onderbroken");
        var jdbc = JdbcClient.create(flyway.getConfiguration().getDataSource());
        strategie.migrate(flyway);
        keten(jdbc);
        jdbc.sql("insert into demo_klok (id, verschil_ms, gevuld) values (1, 0, false)")
                .update();

        strategie.migrate(flyway);

        assertThat(jdbc.sql("select count(*) from audit_keten")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void leavesACompleteDemoAlone() {
        var flyway = databank("compleet");
        var jdbc = JdbcClient.create(flyway.getConfiguration().getDataSource());
        strategie.migrate(flyway);
        keten(jdbc);
        jdbc.sql("insert into demo_klok (id, verschil_ms) values (1, 0)").update();

        strategie.migrate(flyway);

        assertThat(jdbc.sql("select count(*) from audit_keten")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static void keten(JdbcClient jdbc) {
        jdbc.sql("insert into audit_keten (keten, laatste_nr, laatste_hash) values ('zuid', 0, '0')")
                .update();
    }

    private static Flyway databank(String naam) {
        var bron = new JdbcDataSource();
        bron.setURL("jdbc:h2:mem:" + naam + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        return Flyway.configure()
                .dataSource(bron)
                .locations("classpath:db/migration", "classpath:be/werkpad/db")
                .load();
    }
}
