package be.werkpad.aanvraag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** Writing down that a client asked for papers, and who may. */
class AanvraagPaginaTest extends PaginaTest {
    private static final String PAGINA = "/trajecten/{code}/documenten/aanvragen";
    private static final String API = "/api/trajecten/{code}/documentaanvragen";

    @Autowired
    Clock clock;

    @Test
    void isReachedFromTheDocumentsAndLeadsBackThere() {
        var code = aanmelding("Vraagt");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/documenten", code))
                .bodyText()
                .contains("/trajecten/" + code + "/documenten/aanvragen");
        assertThat(lees(Rol.JOBCOACH, PAGINA, code))
                .hasStatusOk()
                .bodyText()
                .contains("Profiel bij Start", "Het komt er na de eerste gesprekken.", "Hele dossier");

        var vraag = post(PAGINA, code)
                .with(csrf())
                .param("soorten", "INDIVIDUEEL_DOSSIER", "EINDEVALUATIE")
                .param("gevraagdOp", LocalDate.now(clock).toString());
        assertThat(als(Rol.JOBCOACH, vraag)).hasStatus(302).hasRedirectedUrl("/trajecten/" + code + "/documenten");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/documenten", code))
                .bodyText()
                .contains(": Hele dossier. Bezorg dit ten laatste op");
    }

    @Test
    void keepsWhatWasChosenWhenItIsRefused() {
        var code = aanmelding("Straks");
        var vraag = post(PAGINA, code)
                .with(csrf())
                .param("soorten", "INDIVIDUEEL_DOSSIER")
                .param("gevraagdOp", LocalDate.now(clock).plusDays(1).toString());
        assertThat(als(Rol.JOBCOACH, vraag))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Deze dag moet nog komen.",
                        "aria-describedby=\"uitleg-INDIVIDUEEL_DOSSIER\" checked=\"checked\"");
    }

    @Test
    void isForStaffWhoMayReadTheDossierAndForTheClientWhoseDossierItIs() {
        var code = aanmelding("Ander");
        assertThat(lees(Rol.MANAGER, PAGINA, code)).hasStatus(403);
        var vraag = post(API, code).contentType(MediaType.APPLICATION_JSON).content("""
                {"soorten": ["INDIVIDUEEL_DOSSIER"]}""");
        assertThat(als("client-van-een-ander", Rol.CLIENT, vraag.with(csrf()))).hasStatus(404);
        assertThat(als("client-van-een-ander", Rol.CLIENT, get(API, code))).hasStatus(404);
    }
}
