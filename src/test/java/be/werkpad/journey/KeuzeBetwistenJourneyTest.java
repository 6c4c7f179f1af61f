package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.beslissing.BeslissingKaart.Status;
import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** C.2 and G.4: "dit klopt niet" in the client's own page opens the question again. */
class KeuzeBetwistenJourneyTest extends PaginaTest {
    private static final String CLIENT = "client-betwist";

    @LocalServerPort
    private int poort;

    @Autowired
    private BeslissingZoeken beslissingen;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void opensTheQuestionAgainWhenTheClientSaysItIsNotRight() {
        var replay = new ScenarioReplay(new Api(poort));
        var traject = trajecten.metCode(replay.speelTotEnMet("S1", "keuze-vastleggen"));
        jdbc.sql("update client set account = :account where id = :id")
                .param("account", CLIENT)
                .param("id", traject.clientId())
                .update();
        var id = beslissingen.vanTraject(traject.id()).get(0).id();
        var pad = "/mijn-traject/keuzes/" + id;

        assertThat(als(CLIENT, Rol.CLIENT, get("/mijn-traject"))).bodyText().contains(pad);
        assertThat(als(CLIENT, Rol.CLIENT, get(pad))).hasStatusOk().bodyText().contains("Klopt dit niet?");
        assertThat(als("client-ander", Rol.CLIENT, get(pad))).hasStatus(404);
        assertThat(als(
                        "client-ander",
                        Rol.CLIENT,
                        post(pad + "/klopt-niet").with(csrf()).param("reden", "Nee.")))
                .hasStatus(404);
        assertThat(als(
                        CLIENT,
                        Rol.CLIENT,
                        post(pad + "/klopt-niet").with(csrf()).param("reden", " ")))
                .hasStatusOk()
                .bodyText()
                .contains("Schrijf kort wat er niet klopt");
        assertThat(status(id)).isEqualTo(Status.GENOMEN);

        assertThat(als(
                        CLIENT,
                        Rol.CLIENT,
                        post(pad + "/klopt-niet").with(csrf()).param("reden", "Ik wou iets anders.")))
                .hasStatus(302);

        assertThat(status(id)).isEqualTo(Status.BETWIST);
        assertThat(beslissingen.metId(id).orElseThrow().isGeldig()).isFalse();
        assertThat(als(CLIENT, Rol.CLIENT, get(pad)))
                .bodyText()
                .contains("Wat gebeurt er nu?", "Deze keuze telt nu niet meer.", "Ik wou iets anders.");
        assertThat(replay.taakId("jobcoach", "opties-voorbereiden"))
                .as("the coach prepares it again")
                .isNotEmpty();

        assertThat(als(CLIENT, Rol.CLIENT, post(pad + "/klopt-toch").with(csrf())))
                .hasStatus(302);
        assertThat(status(id)).isEqualTo(Status.GENOMEN);
        assertThat(beslissingen.metId(id).orElseThrow().betwisting())
                .as("what was said stays")
                .isEqualTo("Ik wou iets anders.");
    }

    private Status status(long id) {
        return beslissingen.metId(id).orElseThrow().status();
    }
}
