package be.werkpad.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.traject.TrajectZoeken;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calendar feed as a calendar program reads it (issue 4 point 8). */
class AgendaFeedTest extends PaginaTest {
    @Autowired
    TermijnZetten termijnen;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    @Test
    void givesOwnDatesAsCodesToWhoKnowsTheAddress() throws Exception {
        var code = aanmelding("Agenda");
        var traject = trajecten.metCode(code).id();
        sql.update("update traject set coach = ? where id = ?", account(Rol.JOBCOACH), traject);
        var dag = LocalDate.now(clock).plusDays(9);
        termijnen.op(traject, null, "opvolging.contact", dag, "test");

        var agenda = agenda(feed(nieuwAdres()));

        assertThat(agenda.validate().getEntries()).isEmpty();
        var contact = agenda.<VEvent>getComponents("VEVENT").stream()
                .filter(each -> each.getSummary().getValue().equals(code + ": contact gepland"))
                .findFirst()
                .orElseThrow();
        assertThat(contact.getDateTimeStart().getDate()).isEqualTo(dag);
        assertThat(contact.getUrl().getValue()).endsWith("/trajecten/" + code);
        assertThat(agenda.toString()).doesNotContain("Voornaam", "Achternaam", "Opvolgcontact");
    }

    @Test
    void keepsOnlyTheFingerprintOfTheAddress() {
        var pad = nieuwAdres();

        var bewaard = sql.queryForList("select vingerafdruk from agenda_sleutel", String.class);

        var geheim = pad.substring("/agenda/".length(), pad.length() - ".ics".length());
        assertThat(geheim).hasSize(43);
        assertThat(bewaard)
                .isNotEmpty()
                .allMatch(rij -> rij.matches("[0-9a-f]{64}"))
                .doesNotContain(geheim);
    }

    @Test
    void theAddressIsShownOnceAndStopsWhenItIsRenewedOrRevoked() {
        var eerste = nieuwAdres();
        var tweede = nieuwAdres();
        assertThat(feed(eerste)).hasStatus(404);
        assertThat(feed(tweede)).hasStatusOk();
        assertThat(lees(Rol.JOBCOACH, "/agenda")).hasStatusOk().bodyText().doesNotContain(".ics");

        assertThat(verstuur(Rol.JOBCOACH, "/agenda/intrekken")).hasStatus3xxRedirection();

        assertThat(feed(tweede)).hasStatus(404);
        assertThat(feed("/agenda/geraden.ics")).hasStatus(404);
    }

    @Test
    void stopsForWhoNoLongerWorksHere() {
        var pad = nieuwAdres();
        sql.update("update medewerker set actief = false where account = ?", account(Rol.JOBCOACH));
        try {
            assertThat(feed(pad)).hasStatus(404);
        } finally {
            sql.update("update medewerker set actief = true where account = ?", account(Rol.JOBCOACH));
        }
    }

    @Test
    void slowsDownWhoAsksTooOften() {
        var adres = "10.0.0." + UUID.randomUUID().hashCode();
        for (var keer = 0; keer < Aanvraaglimiet.PER_MINUUT; keer++) {
            assertThat(feed("/agenda/geraden.ics", adres)).hasStatus(404);
        }

        assertThat(feed("/agenda/geraden.ics", adres)).hasStatus(429).headers().containsHeader("Retry-After");
        assertThat(feed("/agenda/geraden.ics", "10.1.1.1")).hasStatus(404);
    }

    @Test
    void theSecretOpensNothingButTheFeed() {
        nieuwAdres();

        assertThat(mvc.perform(get("/agenda"))).hasStatus3xxRedirection();
        assertThat(lees(Rol.MANAGER, "/agenda")).hasStatus(403);
    }

    private String nieuwAdres() {
        var antwoord = verstuur(Rol.JOBCOACH, "/agenda/adres");
        assertThat(antwoord).hasStatus3xxRedirection();
        var adres = String.valueOf(antwoord.getMvcResult().getFlashMap().get("adres"));
        return adres.substring(adres.indexOf("/agenda/"));
    }

    private MvcTestResult feed(String pad) {
        return feed(pad, "10.9." + (System.nanoTime() % 1000) + ".1");
    }

    private MvcTestResult feed(String pad, String vanafAdres) {
        return mvc.perform(get(pad).with(request -> {
            request.setRemoteAddr(vanafAdres);
            return request;
        }));
    }

    private static Calendar agenda(MvcTestResult antwoord) throws Exception {
        assertThat(antwoord).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        var tekst = antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8);
        return new CalendarBuilder().build(new StringReader(tekst));
    }
}
