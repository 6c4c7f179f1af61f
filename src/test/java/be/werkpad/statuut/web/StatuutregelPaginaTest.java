package be.werkpad.statuut.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.Inkomensstatuut;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.Lijstbijdrage;
import be.werkpad.security.Rol;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.statuut.Toelating;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** EX-8: a coördinator maintains the rules per income; far days, because tests share the table. */
class StatuutregelPaginaTest extends PaginaTest {
    @Autowired
    StatuutregelBepalen regels;

    @Autowired
    List<Lijstbijdrage> lijsten;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    ClientgegevensWijzigen clienten;

    @Autowired
    Clock clock;

    @Test
    void anotherRuleHoldsFromItsDayAndTheOneBeforeUntilThen() {
        var vanaf = LocalDate.now(clock).plusYears(30);

        assertThat(wijzig("PENSIOEN", "MELDEN", "Pensioendienst", vanaf.toString()))
                .hasStatus3xxRedirection();
        assertThat(regels.voor(Inkomensstatuut.PENSIOEN, vanaf.minusDays(1)).toelating())
                .isEqualTo(Toelating.NIET_NODIG);
        assertThat(regels.voor(Inkomensstatuut.PENSIOEN, vanaf.minusDays(1)).geldigTot())
                .isEqualTo(vanaf.minusDays(1));
        assertThat(regels.voor(Inkomensstatuut.PENSIOEN, vanaf).instantie()).isEqualTo("Pensioendienst");

        assertThat(wijzig("PENSIOEN", "NIET_NODIG", "", vanaf.minusDays(20).toString()))
                .hasStatus3xxRedirection();
        assertThat(regels.voor(Inkomensstatuut.PENSIOEN, vanaf).instantie())
                .as("a rule planned for later stays")
                .isEqualTo("Pensioendienst");
        assertThat(wijzig("PENSIOEN", "MELDEN", "Pensioendienst", vanaf.toString()))
                .as("that day is taken")
                .bodyText()
                .contains("fout-vanaf");
    }

    @Test
    void refusesWhatIsNotCompleteBesideTheField() {
        var later = LocalDate.now(clock).plusYears(31).toString();

        assertThat(wijzig("GEEN", "VRAGEN", "", later)).bodyText().contains("fout-instantie", "Beslissing-Een");
        assertThat(wijzig("GEEN", "NIET_NODIG", "RVA", later)).bodyText().contains("fout-instantie");
        assertThat(wijzig("GEEN", "MISSCHIEN", "RVA", later)).bodyText().contains("Maak een keuze.");
        assertThat(wijzig("GEEN", "VRAGEN", "RVA", "2020-02-01")).bodyText().contains("fout-vanaf");
        assertThat(wijzig("GEEN", "VRAGEN", "RVA", "ooit")).bodyText().contains("fout-vanaf");
    }

    /** EX-8: one click, with the own name and today. */
    @Test
    void aCoordinatorConfirmsARuleFromTheListInOneClick() {
        var statuut = Inkomensstatuut.WERKLOOSHEID;
        var id = regels.rij(statuut, LocalDate.now(clock)).id();
        var velden = "/statuutregels/WERKLOOSHEID/%d/bevestigen".formatted(id);
        assertThat(lees(Rol.COORDINATOR, "/statuutregels"))
                .bodyText()
                .contains(
                        velden,
                        "name=\"bevestigdDoor\" value=\"",
                        ", coördinator\"",
                        "name=\"bevestigdOp\" value=\"" + LocalDate.now(clock));
        assertThat(papier()).contains("Nog niet bevestigd");

        assertThat(als(
                        Rol.COORDINATOR,
                        post(velden)
                                .with(csrf())
                                .param("bevestigdDoor", "Voornaam-Een Naam, coördinator")
                                .param("bevestigdOp", LocalDate.now(clock).toString())))
                .hasStatus3xxRedirection();
        assertThat(lees(Rol.COORDINATOR, "/statuutregels")).bodyText().doesNotContain(velden);
        assertThat(papier()).contains("Ja, door Voornaam-Een Naam, coördinator op");
    }

    /** The rule as a paper about this client says it. */
    private String papier() {
        var code = aanmelding("Regel");
        var traject = trajecten.metCode(code);
        clienten.voor(traject.clientId(), ClientWijziging.uitAntwoorden(Map.of("inkomensstatuut", "WERKLOOSHEID")));
        return lijsten.stream()
                .filter(lijst -> lijst.naam().equals("statuutregel"))
                .map(lijst -> lijst.voor(new Documentreeks(traject.id(), null, Documentsoort.WETTELIJK_DOSSIER)))
                .findFirst()
                .orElseThrow()
                .rijen()
                .toString();
    }

    @Test
    void saysWhoConfirmedARuleAndWhen() {
        var rij = regels.rij(Inkomensstatuut.LEEFLOON, LocalDate.now(clock));
        assertThat(lees(Rol.COORDINATOR, "/statuutregels")).bodyText().contains("Leefloon", "nog niet bevestigd");

        assertThat(bevestig(rij.id(), "", LocalDate.now(clock))).bodyText().contains("Schrijf wie dit nalas");
        assertThat(bevestig(rij.id(), "Jurist-Een", LocalDate.now(clock).plusDays(1)))
                .bodyText()
                .contains("Kies vandaag of een vroegere dag.");
        assertThat(bevestig(rij.id(), "Jurist-Een", LocalDate.now(clock))).hasStatus3xxRedirection();
        assertThat(lees(Rol.COORDINATOR, "/statuutregels/LEEFLOON")).bodyText().contains("Jurist-Een");
        assertThat(bevestig(rij.id(), "Jurist-Twee", LocalDate.now(clock).minusDays(1)))
                .bodyText()
                .contains("later nog eens bevestigd");
    }

    /** EX-8: what does not change the benefit asks no telling before the work begins. */
    @Test
    void aBenefitThatDoesNotChangeAsksNothing() {
        var nieuw = regels.voor(Inkomensstatuut.IVT_IT, LocalDate.of(2026, 12, 1));

        assertThat(nieuw.toelating()).isEqualTo(Toelating.NIET_NODIG);
        assertThat(nieuw.uitleg()).contains("verandert deze uitkering niet", "onkosten");
        assertThat(regels.voor(Inkomensstatuut.IVT_IT, LocalDate.of(2026, 1, 5)).toelating())
                .as("a check of then keeps its rule")
                .isEqualTo(Toelating.MELDEN);
    }

    @Test
    void isForTheCoordinatorOnly() {
        assertThat(lees(Rol.JOBCOACH, "/statuutregels")).hasStatus(403);
        assertThat(lees(Rol.JOBCOACH, "/statuutregels/LEEFLOON")).hasStatus(403);
        assertThat(als(Rol.JOBCOACH, post("/statuutregels/LEEFLOON").with(csrf())))
                .hasStatus(403);
    }

    private MvcTestResult wijzig(String statuut, String toelating, String instantie, String vanaf) {
        return als(
                Rol.COORDINATOR,
                post("/statuutregels/{statuut}", statuut)
                        .with(csrf())
                        .param("toelating", toelating)
                        .param("instantie", instantie)
                        .param("uitleg", "Laat het weten.")
                        .param("vanaf", vanaf)
                        .param("bron", "Beslissing-Een"));
    }

    private MvcTestResult bevestig(long id, String door, LocalDate op) {
        return als(
                Rol.COORDINATOR,
                post("/statuutregels/LEEFLOON/{id}/bevestigen", id)
                        .with(csrf())
                        .param("bevestigdDoor", door)
                        .param("bevestigdOp", op.toString()));
    }
}
