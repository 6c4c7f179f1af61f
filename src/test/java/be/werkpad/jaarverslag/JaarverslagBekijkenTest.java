package be.werkpad.jaarverslag;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.jaarverslag.Jaarverslag.Cijfer;
import be.werkpad.support.WerkpadTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The set of 2014 of E.3 (S17), as far as we keep its facts, with what must not change it. Rolled back after each test. */
@WerkpadTest
@Transactional
class JaarverslagBekijkenTest {
    private static final int JAAR = 2014;
    private static final int AANTAL = 233;

    @Autowired
    JaarverslagBekijken bekijken;

    @Autowired
    JdbcTemplate sql;

    private int volgnummer;

    @BeforeEach
    void meldAan() {
        als("COORDINATOR");
    }

    @AfterEach
    void meldAf() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void countsThePublishedFiguresOf2014() {
        for (var i = 0; i < AANTAL; i++) {
            var vroeger = i * 53 % AANTAL < 53;
            var man = i * 98 % AANTAL < 98;
            traject(man ? "M" : "V", "regio" + i % 4, vroeger ? "2013-05-01" : "2014-05-01", null);
        }
        lokazen();

        assertThat(cijfers("trajecten"))
                .containsEntry("Trajecten van het jaar", "233")
                .containsEntry("Gestart in het jaar", "180 van 233 (77 %)")
                .containsEntry("Vroeger gestart", "53 van 233 (23 %)");
        assertThat(cijfers("gender"))
                .containsEntry("Man", "98 van 233 (42 %)")
                .containsEntry("Vrouw", "135 van 233 (58 %)");
        assertThat(cijfers("antenne"))
                .containsEntry("regio0", "59 van 233 (25 %)")
                .containsEntry("regio1", "58 van 233 (25 %)")
                .containsEntry("regio2", "58 van 233 (25 %)")
                .containsEntry("regio3", "58 van 233 (25 %)");
    }

    @Test
    void countsWhoEndedOnTheFirstDayAndWhoStartedAndEndedInTheYear() {
        traject("V", "regio0", "2010-01-01", "2014-01-01");
        traject("V", "regio0", "2014-12-31", "2014-12-31");
        lokazen();

        assertThat(cijfers("trajecten")).containsEntry("Trajecten van het jaar", "2");
        assertThat(cijfers("reden")).containsEntry("Naar betaald werk", "2 van 2 (100 %)");
    }

    @Test
    void countsPlacementsTrialsBevragingenAndExceptions() {
        var traject = traject("V", "regio0", "2013-01-01", null);
        var plaatsing = plaatsing(traject, "LOPEND", "2014-02-01");
        plaatsing(traject, "AFGEBROKEN", "2014-02-01");
        sql.update(
                "insert into proefperiode (version, traject_id, plaatsing_id, startdatum, einddatum, oorspronkelijk_einde,"
                        + " tussentijds, verlengingen, status, afgerond_op)"
                        + " values (0, ?, ?, '2014-02-01', '2014-06-01', '2014-05-01', '2014-03-15', 1, 'AFGEROND', '2014-06-01')",
                traject,
                plaatsing);
        bevraging(traject, "2014-03-01", "2014-03-01");
        bevraging(traject, "2014-04-01", "2014-04-02");
        bevraging(traject, "2014-05-01", null);
        bevraging(traject, "2015-05-01", null);
        sql.update(
                "insert into uitzondering (version, plaatsing_id, werkpost_id, traject_id, reden, toegestaan_door,"
                        + " toegestaan_op, tot) values (0, ?, 1, ?, 'reden', 'coordinator', '2014-03-01', '2014-04-01')",
                plaatsing,
                traject);

        assertThat(cijfers("plaatsing"))
                .containsEntry("Plaatsingen van het jaar", "1")
                .containsEntry("Met een uitzondering om samen te werken", "1 van 1 (100 %)");
        assertThat(cijfers("proef"))
                .containsEntry("Blijvend werk", "1 van 1 (100 %)")
                .containsEntry("Eén keer verlengd", "1 van 1 (100 %)");
        assertThat(cijfers("bevraging"))
                .containsEntry("Op tijd gehouden", "1 van 3 (33 %)")
                .containsEntry("Te laat gehouden", "1 van 3 (33 %)")
                .containsEntry("Te laat en nog niet gehouden", "1 van 3 (33 %)");
    }

    @Test
    void hidesSmallCellsFromAManager() {
        traject("V", "regio0", "2014-05-01", null);
        als("MANAGER");

        assertThat(cijfers("gender")).containsEntry("Vrouw", "<5");
        assertThat(bekijken.van(JAAR).beschermd()).isTrue();
    }

    @Test
    void measuresTheCaseloadPerFullTimePost() {
        assertThat(Caseloadcijfers.perVte(8, new BigDecimal("0.50"))).isEqualTo(16);
        assertThat(Caseloadcijfers.perVte(31, BigDecimal.ONE)).isEqualTo(31);
        assertThat(Caseloadcijfers.perVte(3, BigDecimal.ZERO)).isEqualTo(-1);
        assertThat(bekijken.van(JAAR).caseload()).isNotEmpty();
    }

    /** Ended the day before, started the day after, never accepted. */
    private void lokazen() {
        traject("M", "regio0", "2010-01-01", "2013-12-31");
        traject("M", "regio0", "2015-01-01", null);
        traject("M", "regio0", null, "2014-03-01");
    }

    private Map<String, String> cijfers(String hoofdstuk) {
        return bekijken.van(JAAR).hoofdstukken().stream()
                .filter(each -> each.sleutel().equals(hoofdstuk))
                .flatMap(each -> each.cijfers().stream())
                .collect(Collectors.toMap(
                        Cijfer::label, cijfer -> cijfer.aandeel().isEmpty() ? cijfer.aantal() : cijfer.aandeel()));
    }

    private long traject(String gender, String antenne, String start, String einde) {
        var nummer = ++volgnummer;
        var naam = "Jaarverslag-" + nummer;
        sql.update("insert into client (voornaam, naam, gender) values ('Voornaam', ?, ?)", naam, gender);
        var client = sql.queryForObject("select id from client where naam = ?", Long.class, naam);
        sql.update(
                "insert into traject (version, code, type, status, fase, client_id, antenne, aangemeld_op, startdatum,"
                        + " einddatum) values (0, ?, 'BEGELEID_WERKEN', ?, 'OPVOLGING', ?, ?, '2010-01-01', ?, ?)",
                "JV-" + nummer,
                einde == null ? "LOPEND" : "AFGESLOTEN",
                client,
                antenne,
                datum(start),
                datum(einde));
        var id = sql.queryForObject("select id from traject where code = ?", Long.class, "JV-" + nummer);
        if (einde != null) {
            sql.update(
                    "insert into beeindiging (version, traject_id, gestart_op, initiatief, zonder_gesprek)"
                            + " values (0, ?, ?, 'DOORSTROOM_BETAALD', false)",
                    id,
                    datum(einde));
        }
        return id;
    }

    private long plaatsing(long traject, String status, String start) {
        sql.update("insert into werkpost (code, naam, postcode, gemeente, eigen_campus)"
                + " select 'WP-JV%d', 'Werkpost', '3800', 'Voorbeeldstad', false".formatted(++volgnummer));
        var werkpost = sql.queryForObject("select id from werkpost where code = ?", Long.class, "WP-JV" + volgnummer);
        sql.update(
                "insert into plaatsing (version, traject_id, werkpost_id, status, bijkomend, startdatum)"
                        + " values (0, ?, ?, ?, false, ?)",
                traject,
                werkpost,
                status,
                datum(start));
        return sql.queryForObject("select id from plaatsing where werkpost_id = ?", Long.class, werkpost);
    }

    private void bevraging(long traject, String op, String gehouden) {
        sql.update(
                "insert into termijn (version, traject_id, sleutel, datum, oorspronkelijke_datum, status, geopend_op,"
                        + " gehouden_op) values (0, ?, 'bevraging.datum', ?, ?, ?, ?, ?)",
                traject,
                datum(op),
                datum(op),
                gehouden == null ? "OPEN" : "GEHOUDEN",
                datum("2013-01-01"),
                datum(gehouden));
    }

    private static LocalDate datum(String tekst) {
        return tekst == null ? null : LocalDate.parse(tekst);
    }

    private static void als(String rol) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "iemand", "", AuthorityUtils.createAuthorityList("ROLE_" + rol)));
    }
}
