package be.werkpad.portaal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MijnTrajectControllerTest extends PaginaTest {
    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsTheClientWhereItStandsInPlainWords() {
        var traject = trajecten.metCode(aanmelding("Portaal"));
        jdbc.sql("update client set account = 'client-portaal' where id = :id")
                .param("id", traject.clientId())
                .update();

        assertThat(als("client-portaal", Rol.CLIENT, get("/mijn-traject")))
                .hasStatusOk()
                .bodyText()
                .contains("Dag Voornaam-Portaal", "We leren elkaar kennen", "Je moet nu niets kiezen");
    }

    /** F.9 */
    @Test
    void speaksAsTheClientChose() {
        var traject = trajecten.metCode(aanmelding("Beleefd"));
        jdbc.sql("update client set account = 'client-beleefd', aanspreekvorm = 'U' where id = :id")
                .param("id", traject.clientId())
                .update();

        assertThat(als("client-beleefd", Rol.CLIENT, get("/mijn-traject")))
                .bodyText()
                .contains("U moet nu niets kiezen", "U bent aangemeld.")
                .doesNotContainPattern("\\b([Jj]e|[Jj]ij|[Jj]ouw?)\\b");
        assertThat(als("client-beleefd", Rol.CLIENT, get("/mijn-traject/papieren")))
                .bodyText()
                .contains("Welke papieren wilt u?");
    }

    @Test
    void isKindToAnAccountWithoutTraject() {
        assertThat(als("client-zonder", Rol.CLIENT, get("/mijn-traject")))
                .hasStatusOk()
                .bodyText()
                .contains("Er is nog geen traject voor jou");
    }

    @Test
    void isOnlyForClients() {
        assertThat(lees(Rol.COORDINATOR, "/mijn-traject")).hasStatus(403);
    }
}
