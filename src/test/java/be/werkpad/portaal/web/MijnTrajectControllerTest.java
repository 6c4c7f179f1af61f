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
