package be.werkpad.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpvolgingControllerTest extends PaginaTest {
    @Autowired
    TermijnZetten termijnen;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    Clock clock;

    @Test
    void showsCodesToAManagerAndNamesToACoordinator() {
        var code = teLaat("Opvolging");

        assertThat(lees(Rol.MANAGER, "/opvolging?antenne=" + TEAM))
                .hasStatusOk()
                .bodyText()
                .contains(code, "3 dagen te laat")
                .doesNotContain("Voornaam-Opvolging");
        assertThat(lees(Rol.COORDINATOR, "/opvolging")).bodyText().contains("Voornaam-Opvolging");
    }

    @Test
    void narrowsToAnAntenne() {
        var code = teLaat("Elders");

        assertThat(lees(Rol.MANAGER, "/opvolging?antenne=bestaat-niet"))
                .bodyText()
                .doesNotContain(code);
    }

    @Test
    void givesTheSameListAsAFile() {
        var code = teLaat("Bestand");

        assertThat(lees(Rol.MANAGER, "/opvolging/bestand"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains(code + ";;")
                .doesNotContain("Voornaam-Bestand");
    }

    @Test
    void refusesAJobcoach() {
        assertThat(lees(Rol.JOBCOACH, "/opvolging")).hasStatus(403);
    }

    private String teLaat(String naam) {
        var code = aanmelding(naam);
        var datum = LocalDate.now(clock).minusDays(3);
        termijnen.op(trajecten.metCode(code).id(), null, "bevraging.datum", datum, "test");
        return code;
    }
}
