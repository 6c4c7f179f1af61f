package be.werkpad.taak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.bijlage.BestandMother;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class TaakPaginasTest extends PaginaTest {
    @Autowired
    ObjectMapper json;

    @Test
    void showsAFreeTaskOfTheTeamAndTakesIt() throws Exception {
        var id = taak(aanmelding("Vrij"));

        assertThat(lees(Rol.COORDINATOR, "/taken?lijst=vrij"))
                .hasStatusOk()
                .bodyText()
                .contains("Jobcoach toewijzen");
        assertThat(verstuur(Rol.COORDINATOR, "/taken/{id}/nemen", id)).hasStatus3xxRedirection();
        assertThat(lees(Rol.COORDINATOR, "/taken")).bodyText().contains("Voornaam-Vrij", "/taken/" + id);
        assertThat(verstuur(Rol.COORDINATOR, "/taken/{id}/teruggeven", id)).hasRedirectedUrl("/taken");
    }

    @Test
    void opensTheFormWithTheClientBesideIt() throws Exception {
        var id = taak(aanmelding("Naast"));

        assertThat(lees(Rol.COORDINATOR, "/taken/{id}", id))
                .hasStatusOk()
                .bodyText()
                .contains("/api/taken/" + id, "Voornaam-Naast", "form-viewer.js");
        assertThat(lees(Rol.COORDINATOR, "/api/taken/{id}", id))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("schema.id")
                .isEqualTo("jobcoach-toewijzen");
    }

    @Test
    void letsAnotherRoleLookButNotTake() throws Exception {
        var id = taak(aanmelding("Kijken"));

        assertThat(lees(Rol.JOBCOACH, "/taken/{id}", id)).bodyText().contains("Deze taak is voor iemand anders");
        assertThat(verstuur(Rol.JOBCOACH, "/taken/{id}/nemen", id)).hasStatus(403);
        assertThat(als("iemand-anders", Rol.JOBCOACH, get("/taken/{id}", id))).hasStatus(404);
    }

    @Test
    void keepsAFileWithTheTaskAndRefusesWhatIsNoDocument() throws Exception {
        var id = taak(aanmelding("Bijlage"));
        var pdf = BestandMother.pdf();

        assertThat(stuurBestand(Rol.JOBCOACH, id, "brief.pdf", pdf)).hasStatus(403);
        assertThat(stuurBestand(Rol.COORDINATOR, id, "virus.exe", BestandMother.exe()))
                .hasRedirectedUrl("/taken/" + id)
                .flash()
                .containsKey("bijlagefout");
        assertThat(stuurBestand(Rol.COORDINATOR, id, "brief.pdf", pdf)).hasRedirectedUrl("/taken/" + id);
        assertThat(lees(Rol.COORDINATOR, "/taken/{id}", id))
                .bodyText()
                .contains("brief.pdf", "/api/bijlagen/")
                .doesNotContain("virus.exe");
    }

    private MvcTestResult stuurBestand(Rol rol, String taak, String naam, byte[] inhoud) {
        var bestand = new MockMultipartFile("bestand", naam, null, inhoud);
        return mvc.perform(multipart("/taken/{id}/bijlagen", taak)
                .file(bestand)
                .with(csrf())
                .with(user(account(rol))
                        .authorities(AuthorityUtils.createAuthorityList(
                                "ROLE_" + rol, "GROEP_" + rol.groep(), "GROEP_" + rol.groep(TEAM)))));
    }

    @Test
    void tellsPerFieldWhatIsWrongAndKeepsTheTaskOpen() throws Exception {
        var id = taak(aanmelding("Fout"));

        assertThat(voltooi(id, Map.of("jobcoach", "niemand")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("fouten")
                .asArray()
                .isNotEmpty();
        assertThat(lees(Rol.COORDINATOR, "/taken/{id}", id)).hasStatusOk();
    }

    @Test
    void goesBackToTheListWhenNothingIsLeftForMe() {
        var code = aanmelding("Klaar");

        assertThat(lees(Rol.JOBCOACH, "/taken/volgende?traject={code}", code)).hasRedirectedUrl("/taken");
    }

    @Test
    void registersSomebodyWithTheDeployedForm() {
        assertThat(lees(Rol.JOBCOACH, "/trajecten/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("/api/aanmeldingen");
        assertThat(lees(Rol.JOBCOACH, "/api/aanmeldingen/formulier"))
                .bodyJson()
                .extractingPath("schema.id")
                .isEqualTo("aanmelding-registreren");
        assertThat(lees(Rol.MANAGER, "/trajecten/nieuw")).hasStatus(403);
    }

    private MvcTestResult voltooi(String id, Map<String, Object> antwoorden) throws Exception {
        return als(
                Rol.COORDINATOR,
                post("/api/taken/{id}/voltooien", id)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("antwoorden", antwoorden))));
    }

    private String taak(String code) throws Exception {
        var antwoord = lees(Rol.COORDINATOR, "/api/taken?traject=" + code);
        var items = json.readTree(antwoord.getResponse().getContentAsString()).get("items");
        return items.get(0).get("id").asText();
    }
}
