package be.werkpad.noodtoegang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** G.3 and G.8: a dossier outside the own team opens for a short time, with a reason that the coordinator sees. */
class NoodtoegangTest extends PaginaTest {
    private static final String VREEMD = "jobcoach-vreemd";
    private static final String REDEN = "De cliënt staat nu aan onze deur en is in de war.";

    @Autowired
    AuditZoeken audit;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void opensAForeignDossierForAShortTimeAndTellsTheCoordinator() {
        var code = aanmelding("Nood");
        assertThat(vreemd(get("/trajecten/" + code))).hasStatus(404);
        assertThat(neem(code, "Dringend")).hasStatusOk().bodyText().contains("15 tot 1000 tekens", code);
        assertThat(neem("BW-00000", REDEN)).hasStatusOk().bodyText().contains("We kennen geen traject");
        assertThat(vreemd(get("/trajecten/" + code))).hasStatus(404);

        assertThat(neem(code, REDEN)).hasStatus(302);

        assertThat(vreemd(get("/trajecten/" + code))).hasStatusOk();
        assertThat(vreemd(get("/api/trajecten/" + code + "/tijdlijn"))).hasStatusOk();
        var id = trajecten.metCode(code).id();
        assertThat(audit.vanTraject(id))
                .extracting(AuditRegel::actie)
                .contains(Actie.NOODTOEGANG_GENOMEN, Actie.DOSSIER_GELEZEN);
        assertThat(lees(Rol.COORDINATOR, "/taken")).bodyText().contains("noodtoegang na te kijken");
        var overzicht = lees(Rol.COORDINATOR, "/noodtoegang");
        assertThat(overzicht).bodyText().contains(REDEN, code);

        jdbc.sql("update noodtoegang set tot = van where traject_id = :id")
                .param("id", id)
                .update();
        assertThat(vreemd(get("/trajecten/" + code))).as("the time is over").hasStatus(404);
    }

    @Test
    void isLookedAtByACoordinatorAndByNobodyElse() {
        var code = aanmelding("Nazicht");
        neem(code, REDEN);
        var traject = trajecten.metCode(code).id();
        var id = jdbc.sql("select id from noodtoegang where traject_id = :id")
                .param("id", traject)
                .query(Long.class)
                .single();

        assertThat(vreemd(post("/noodtoegang/" + id + "/nagekeken").with(csrf())))
                .hasStatus(403);
        assertThat(verstuur(Rol.COORDINATOR, "/noodtoegang/" + id + "/nagekeken"))
                .hasStatus(302);

        assertThat(audit.vanTraject(traject)).extracting(AuditRegel::actie).contains(Actie.NOODTOEGANG_NAGEKEKEN);
    }

    @Test
    void isNotForADossierOfTheOwnTeam() {
        var code = aanmelding("Eigen");
        assertThat(als(
                        Rol.JOBCOACH,
                        post("/noodtoegang").with(csrf()).param("code", code).param("reden", REDEN)))
                .hasStatusOk()
                .bodyText()
                .contains("Noodtoegang is niet nodig");
    }

    @Test
    void findsInTheSearchBoxOnlyWhatThePersonMaySee() {
        var code = aanmelding("Zoekdoel");
        als(
                Rol.JOBCOACH,
                post("/trajecten/" + code + "/contacten/nieuw")
                        .with(csrf())
                        .param("kanaal", "KANTOOR")
                        .param("datum", LocalDate.now(clock).minusDays(1).toString())
                        .param("minuten", "30")
                        .param("stemming", "GOED")
                        .param("inhoud", "We praatten over de xylofoon in de fanfare.")
                        .param("aanleiding", "ANDERE")
                        .param("aanwezigen", "Voornaam-1"));

        assertThat(lees(Rol.JOBCOACH, "/zoeken?q=XYLOFOON")).bodyText().contains("<mark>xylofoon</mark>", code);
        assertThat(lees(Rol.JOBCOACH, "/zoeken?q=naam-zoekdoel")).bodyText().contains(code);
        assertThat(vreemd(get("/zoeken?q=xylofoon")))
                .bodyText()
                .contains("Niets gevonden")
                .doesNotContain(code);
        assertThat(vreemd(get("/zoeken?q=naam-zoekdoel"))).bodyText().doesNotContain(code);
        assertThat(lees(Rol.JOBCOACH, "/zoeken?q=%25%25")).bodyText().contains("Niets gevonden");
        assertThat(als("client-x", Rol.CLIENT, get("/zoeken?q=xylofoon"))).hasStatus(403);
        assertThat(audit.vanTraject(trajecten.metCode(code).id()))
                .anySatisfy(regel -> assertThat(regel.details()).containsEntry("deel", "zoeken"));
    }

    private MvcTestResult neem(String code, String reden) {
        return vreemd(post("/noodtoegang").with(csrf()).param("code", code).param("reden", reden));
    }

    private MvcTestResult vreemd(MockHttpServletRequestBuilder request) {
        return als(VREEMD, Rol.JOBCOACH, request);
    }
}
