package be.werkpad.jaarverslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts rows of the views. Every question is about the time from one day to another, both included. */
@Component
class Verslagvragen {
    private static final String LOOPT = "startdatum <= ? and (einddatum is null or einddatum >= ?)";

    private final JdbcTemplate sql;

    Verslagvragen(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A part of the trajecten of the year: started before its end and not ended before its beginning. */
    Map<String, Long> trajectenPer(Kolom kolom, LocalDate van, LocalDate tot) {
        return groepen(
                "select %s as sleutel, count(*) as aantal from jaarverslag_traject where %s group by %s order by 1"
                        .formatted(kolom.naam, LOOPT, kolom.naam),
                tot,
                van);
    }

    /** What trajecten can be divided by. */
    enum Kolom {
        TYPE("type"),
        GENDER("gender"),
        ANTENNE("antenne");

        private final String naam;

        Kolom(String naam) {
            this.naam = naam;
        }
    }

    long trajecten(LocalDate van, LocalDate tot) {
        return getal("select count(*) from jaarverslag_traject where " + LOOPT, tot, van);
    }

    long opgestart(LocalDate van, LocalDate tot) {
        return getal("select count(*) from jaarverslag_traject where startdatum between ? and ?", van, tot);
    }

    Map<String, Long> gestoptPerReden(LocalDate van, LocalDate tot) {
        return groepen(
                "select reden as sleutel, count(*) as aantal from jaarverslag_traject"
                        + " where einddatum between ? and ? group by reden order by 1",
                van,
                tot);
    }

    /** Where the trajecten that run on this day stand now; the past of a phase is not kept as a figure. */
    Map<String, Long> perFase(LocalDate dag) {
        return groepen(
                "select fase as sleutel, count(*) as aantal from jaarverslag_traject where " + LOOPT
                        + " group by fase order by 1",
                dag,
                dag);
    }

    Map<String, Long> perCoach(LocalDate dag) {
        return groepen(
                "select coalesce(coach, '') as sleutel, count(*) as aantal from jaarverslag_traject where " + LOOPT
                        + " group by coalesce(coach, '') order by 1",
                dag,
                dag);
    }

    long plaatsingenGestart(LocalDate van, LocalDate tot) {
        return getal("select count(*) from jaarverslag_plaatsing where startdatum between ? and ?", van, tot);
    }

    long plaatsingenGestopt(LocalDate van, LocalDate tot) {
        return getal("select count(*) from jaarverslag_plaatsing where einddatum between ? and ?", van, tot);
    }

    long plaatsingenBezig(LocalDate van, LocalDate tot) {
        return getal("select count(*) from jaarverslag_plaatsing where " + LOOPT, tot, van);
    }

    Map<String, Long> proeven(LocalDate van, LocalDate tot) {
        return groepen(
                "select uitkomst as sleutel, count(*) as aantal from jaarverslag_proef"
                        + " where afgerond_op between ? and ? group by uitkomst order by 1",
                van,
                tot);
    }

    long proevenVerlengd(LocalDate van, LocalDate tot) {
        return getal(
                "select count(*) from jaarverslag_proef where verlengingen > 0 and afgerond_op between ? and ?",
                van,
                tot);
    }

    /** OP_TIJD, TE_LAAT (held later), NIET_GEHOUDEN (late on the day that counts as today). */
    Map<String, Long> bevragingen(LocalDate van, LocalDate tot, LocalDate vandaag) {
        return groepen("""
                select case when gehouden_op is null then 'NIET_GEHOUDEN'
                            when gehouden_op <= datum then 'OP_TIJD'
                            else 'TE_LAAT' end as sleutel, count(*) as aantal
                from jaarverslag_bevraging
                where datum between ? and ? and (gehouden_op is not null or datum < ?)
                group by case when gehouden_op is null then 'NIET_GEHOUDEN'
                              when gehouden_op <= datum then 'OP_TIJD'
                              else 'TE_LAAT' end order by 1""", van, tot, vandaag);
    }

    long uitzonderingen(LocalDate van, LocalDate tot) {
        return getal(
                "select count(distinct plaatsing_id) from jaarverslag_uitzondering where toegestaan_op between ? and ?",
                van,
                tot);
    }

    private long getal(String vraag, Object... waarden) {
        var aantal = sql.queryForObject(vraag, Long.class, waarden);
        return aantal == null ? 0 : aantal;
    }

    private Map<String, Long> groepen(String vraag, Object... waarden) {
        var groepen = new LinkedHashMap<String, Long>();
        sql.query(vraag, (ResultSet rij) -> bewaar(rij, groepen), waarden);
        return groepen;
    }

    private static void bewaar(ResultSet rij, Map<String, Long> groepen) throws SQLException {
        groepen.put(rij.getString("sleutel"), rij.getLong("aantal"));
    }
}
