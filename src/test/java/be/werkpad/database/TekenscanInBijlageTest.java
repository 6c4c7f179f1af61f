package be.werkpad.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The migration of scans to the other files loses no byte and no signature. */
class TekenscanInBijlageTest {
    private static final int DEEL = 256 * 1024;

    private final DriverManagerDataSource bron = new DriverManagerDataSource(
            "jdbc:h2:mem:tekenscan;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    private final JdbcClient jdbc = JdbcClient.create(bron);

    @Test
    void keepsEveryByteAndTheSignatureThatPointsToIt() {
        var groot = bytes(2 * DEEL + 17);
        var klein = bytes(DEEL);
        tabellen();
        scan(4, groot);
        scan(9, klein);

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V105__tekenscan_in_bijlage.sql"))
                .execute(bron);

        assertThat(inhoudVan("CLIENT")).isEqualTo(groot);
        assertThat(inhoudVan("WERKGEVER")).isEqualTo(klein);
        assertThat(jdbc.sql("select distinct verwijzing from bijlage")
                        .query(String.class)
                        .list())
                .containsExactly("ondertekening-3");
        assertThat(jdbc.sql("select count(*) from tekenvak where scan_id is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void tabellen() {
        var sql = """
            create table ondertekening (id bigint, traject_id bigint, gestart_op datetime(6));
            create table tekenvak (id bigint, partij varchar(20), geregistreerd_op datetime(6),
                geregistreerd_door varchar(64), scan_id bigint);
            create table tekenscan (id bigint, ondertekening_id bigint, naam varchar(100), type varchar(40), omvang int,
                hash varchar(64), inhoud longblob);
            create table bijlage (id bigint auto_increment primary key, version bigint, traject_id bigint,
                soort varchar(20), verwijzing varchar(64), naam varchar(120), mediatype varchar(100), omvang bigint,
                hash varchar(64), scan varchar(20), bewaard_door varchar(64), bewaard_op datetime(6) not null);
            create table bijlage_deel (bijlage_id bigint, nummer int, inhoud longblob, primary key (bijlage_id, nummer));
            insert into ondertekening values (3, 7, '2027-03-01 09:00:00');
            insert into tekenvak values (1, 'CLIENT', '2027-03-02 09:00:00', 'coach1', 4);
            insert into tekenvak values (2, 'WERKGEVER', null, null, 9);
            insert into tekenvak values (3, 'DIENST', '2027-03-02 09:00:00', 'coach1', null)""";
        Arrays.stream(sql.split(";")).forEach(deel -> jdbc.sql(deel).update());
    }

    private void scan(long id, byte[] inhoud) {
        jdbc.sql("insert into tekenscan values (?, 3, 'scan.pdf', 'application/pdf', ?, 'hash', ?)")
                .params(id, inhoud.length, inhoud)
                .update();
    }

    private byte[] inhoudVan(String partij) {
        var alles = new ByteArrayOutputStream();
        jdbc.sql("""
                select d.inhoud from bijlage_deel d join tekenvak v on v.scan_id = d.bijlage_id
                where v.partij = ? order by d.nummer""")
                .param(partij)
                .query((row, nummer) -> row.getBytes(1))
                .list()
                .forEach(alles::writeBytes);
        return alles.toByteArray();
    }

    private static byte[] bytes(int lengte) {
        var bytes = new byte[lengte];
        new Random(lengte).nextBytes(bytes);
        return bytes;
    }
}
