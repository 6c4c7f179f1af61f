package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.WerkpadTest;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people type stays in the dossier: a whole traject with a mark in every text leaves none in an engine table. */
@WerkpadTest
class GeenAntwoordInDeEngineTest {
    private static final String MERK = "Merkteken";

    @LocalServerPort
    private int poort;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void leavesNoAnswerInAnyTableOfTheEngine() {
        var geplaatst = new AtomicInteger();
        new ScenarioReplay(new Api(poort))
                .metTeksten(tekst -> isVrijeTekst(tekst) ? tekst + " " + MERK + letters(geplaatst) : tekst)
                .speel("S11");
        assertThat(engineColumnsWith(MERK)).isEmpty();
        var bewaard = String.join(" ", jdbc.queryForList("select antwoorden from formulierantwoord", String.class));
        for (var nummer = 1; nummer <= geplaatst.get(); nummer++) {
            assertThat(bewaard).contains(MERK + letters(new AtomicInteger(nummer - 1)));
        }
        assertThat(geplaatst.get()).isGreaterThan(150);
    }

    /** Sentences and names; not codes, numbers, times, accounts, who works here, or addresses of mail. */
    private static boolean isVrijeTekst(String tekst) {
        return tekst.matches("(?s).*[a-z]{3}.*")
                && !tekst.contains("@")
                && !tekst.matches("jobcoach2?|Cor Coördinator|true|false");
    }

    /** A number in letters, because names hold no digits; with an end mark so that no mark is the start of another. */
    private static String letters(AtomicInteger teller) {
        var rest = teller.incrementAndGet();
        var tekst = new StringBuilder();
        for (; rest > 0; rest /= 26) {
            tekst.append((char) ('a' + rest % 26));
        }
        return tekst.append("Z").toString();
    }

    private boolean contains(String tabel, String kolom, String merk) {
        var waarden = jdbc.query(
                "select " + kolom + " from " + tabel + " where " + kolom + " is not null",
                (row, number) -> row.getObject(1) instanceof Blob
                        ? new String(row.getBytes(1), StandardCharsets.UTF_8)
                        : row.getString(1));
        return waarden.stream().anyMatch(waarde -> waarde.contains(merk));
    }

    private List<String> engineColumnsWith(String merk) {
        var gevonden = new ArrayList<String>();
        jdbc.query(
                "select table_name, column_name from information_schema.columns where upper(table_name) like 'ACT\\_%'",
                row -> {
                    var tabel = row.getString(1);
                    var kolom = row.getString(2);
                    if (contains(tabel, kolom, merk)) {
                        gevonden.add(tabel + "." + kolom);
                    }
                });
        return gevonden;
    }
}
