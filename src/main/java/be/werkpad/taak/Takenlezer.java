package be.werkpad.taak;

import be.werkpad.taak.Takenvraag.Grenzen;
import be.werkpad.taak.Takenvraag.Wanneer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the inbox with two statements, whatever is asked and however many tasks there are: one counts by kind, one reads
 * a page along the index. Two shapes of SQL, because a database uses no index for "these or those".
 */
@Component
class Takenlezer {
    private static final String MIJN = "toegewezen_aan in (:accounts)";
    private static final String VRIJ = "toegewezen_aan is null and team in (:teams)";

    private final JdbcClient jdbc;

    Takenlezer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose tasks: those of these people, or the free ones of these teams. */
    record Wie(boolean vrij, List<String> accounts, Collection<String> teams) {
        private String deze() {
            return vrij ? VRIJ : MIJN;
        }

        private String andere() {
            return vrij ? MIJN : VRIJ;
        }

        private Map<String, Object> waarden() {
            return new HashMap<>(Map.of("accounts", accounts, "teams", nietLeeg(teams)));
        }
    }

    /** Which rows of a page: its place in the list, and the clients and workplaces that a search text means. */
    record Blad(int begin, int aantal, Collection<String> codes, Collection<String> werkposten) {}

    Takentelling tel(Wie wie, Grenzen grenzen) {
        var groepen = new ArrayList<Takengroep>();
        var andere = new long[1];
        jdbc.sql("""
                        select fase, trajectcode, client, werkpost, element, min(naam) as naam,
                          sum(case when volgorde < :vandaag then 1 else 0 end) as te_laat,
                          sum(case when volgorde < :morgen then 1 else 0 end) as tot_morgen,
                          sum(case when volgorde < :volgendeWeek then 1 else 0 end) as tot_volgende_week,
                          count(*) as alle
                        from taakregel where %s group by fase, trajectcode, client, werkpost, element
                        union all
                        select null, '', null, null, '', '', 0, 0, 0, count(*) from taakregel where %s""".formatted(wie.deze(), wie.andere()))
                .params(wie.waarden())
                .param("vandaag", utc(grenzen.vandaag()))
                .param("morgen", utc(grenzen.morgen()))
                .param("volgendeWeek", utc(grenzen.volgendeWeek()))
                .query(row -> {
                    if (row.getString("trajectcode").isEmpty()) {
                        andere[0] = row.getLong("alle");
                    } else {
                        groepen.add(groep(row));
                    }
                });
        return new Takentelling(groepen, andere[0]);
    }

    List<TaakKaart> lees(Wie wie, Takenvraag vraag, Grenzen grenzen, Blad blad) {
        var sql = new StringBuilder("select * from taakregel where ").append(wie.deze());
        var waarden = wie.waarden();
        gelijk(sql, waarden, "fase", vraag.fase());
        gelijk(sql, waarden, "trajectcode", vraag.trajectcode());
        gelijk(sql, waarden, "element", vraag.soort());
        if (vraag.wanneer() != null) {
            sql.append(" and volgorde >= :vanaf and volgorde < :tot");
            waarden.put("vanaf", utc(grenzen.begin(vraag.wanneer())));
            waarden.put("tot", utc(grenzen.einde(vraag.wanneer())));
        }
        if (!vraag.zoek().isBlank()) {
            sql.append(" and (trajectcode in (:codes) or werkpost in (:werkposten))");
            waarden.put("codes", nietLeeg(blad.codes()));
            waarden.put("werkposten", nietLeeg(blad.werkposten()));
        }
        return jdbc.sql(sql.append(" order by volgorde, taak_id limit :aantal offset :begin")
                        .toString())
                .params(waarden)
                .param("aantal", blad.aantal())
                .param("begin", blad.begin())
                .query((row, nummer) -> taak(row))
                .list();
    }

    /** An empty list is no SQL. */
    private static Collection<String> nietLeeg(Collection<String> waarden) {
        return waarden.isEmpty() ? List.of("") : waarden;
    }

    private static void gelijk(StringBuilder sql, Map<String, Object> waarden, String kolom, @Nullable String waarde) {
        if (waarde != null) {
            sql.append(" and ").append(kolom).append(" = :").append(kolom);
            waarden.put(kolom, waarde);
        }
    }

    private static Takengroep groep(ResultSet row) throws SQLException {
        var teLaat = row.getLong("te_laat");
        var totMorgen = row.getLong("tot_morgen");
        var totVolgendeWeek = row.getLong("tot_volgende_week");
        return new Takengroep(
                row.getString("fase"),
                row.getString("trajectcode"),
                row.getString("client"),
                row.getString("werkpost"),
                row.getString("element"),
                row.getString("naam"),
                new EnumMap<>(Map.of(
                        Wanneer.TE_LAAT, teLaat,
                        Wanneer.VANDAAG, totMorgen - teLaat,
                        Wanneer.DEZE_WEEK, totVolgendeWeek - totMorgen,
                        Wanneer.LATER, row.getLong("alle") - totVolgendeWeek)));
    }

    private static TaakKaart taak(ResultSet row) throws SQLException {
        var vervalt = row.getObject("vervalt", LocalDateTime.class);
        return new TaakKaart(
                row.getString("taak_id"),
                row.getString("naam"),
                row.getString("element"),
                row.getString("proces_id"),
                row.getString("formulier"),
                row.getLong("traject_id"),
                row.getString("trajectcode"),
                row.getString("fase"),
                row.getString("toegewezen_aan"),
                row.getString("team"),
                vervalt == null ? null : vervalt.toInstant(ZoneOffset.UTC),
                row.getString("client"),
                row.getString("werkpost"));
    }

    /** As Hibernate writes it. */
    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
