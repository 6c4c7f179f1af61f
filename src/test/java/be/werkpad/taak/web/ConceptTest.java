package be.werkpad.taak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Lessen 10: what somebody is filling in is kept on the server, right or wrong. */
class ConceptTest extends PaginaTest {
    private static final String HALF =
            "{\"jobcoach\": \"bestaat-niet\", \"opmerking\": \"é😀\", \"lijst\": [{\"a\": null}]}";

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsAnythingTheFormHoldsForThatPersonOnly() {
        var taak = taak(aanmelding("Concept"));

        assertThat(bewaar(taak, 0, HALF))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("versie")
                .isEqualTo(1);

        assertThat(lees(Rol.COORDINATOR, "/api/taken/{id}", taak))
                .bodyJson()
                .extractingPath("concept.gegevens")
                .isEqualTo(Map.of(
                        "jobcoach", "bestaat-niet",
                        "opmerking", "é😀",
                        "lijst", List.of(Collections.singletonMap("a", null))));
        assertThat(lees(Rol.JOBCOACH, "/api/taken/{id}", taak))
                .bodyJson()
                .extractingPath("concept")
                .isNull();
        assertThat(lees(Rol.JOBCOACH, "/api/taken/{id}/concept", taak)).hasStatus(404);
    }

    @Test
    void tellsASecondWindowThatTheFirstSavedAndLosesNeither() {
        var taak = taak(aanmelding("Venster"));
        bewaar(taak, 0, "{\"opmerking\": \"eerste venster\"}");

        assertThat(bewaar(taak, 0, "{\"opmerking\": \"tweede venster\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("taak.conceptGewijzigd");

        assertThat(lees(Rol.COORDINATOR, "/api/taken/{id}/concept", taak))
                .bodyJson()
                .extractingPath("gegevens.opmerking")
                .isEqualTo("eerste venster");
        assertThat(bewaar(taak, 1, "{\"opmerking\": \"tweede venster\"}"))
                .bodyJson()
                .extractingPath("versie")
                .isEqualTo(2);
    }

    @Test
    void savesNothingForWhoMayNotWorkOnTheTask() {
        var taak = taak(aanmelding("Vreemd"));

        assertThat(als(Rol.JOBCOACH, verzoek(taak, 0, HALF))).hasStatus(403);
        assertThat(als("iemand-anders", Rol.JOBCOACH, verzoek(taak, 0, HALF))).hasStatus(404);
        assertThat(als(Rol.COORDINATOR, verzoek("bestaat-niet", 0, HALF))).hasStatus(404);
        assertThat(concepten(taak)).isZero();
    }

    @Test
    void throwsADraftAwayWhenAskedAndWhenTheTaskIsDone() {
        var taak = taak(aanmelding("Klaar"));
        bewaar(taak, 0, HALF);
        assertThat(als(Rol.COORDINATOR, delete("/api/taken/{id}/concept", taak).with(csrf())))
                .hasStatus(204);
        assertThat(concepten(taak)).isZero();
        bewaar(taak, 0, HALF);

        voltooi(taak, Rol.COORDINATOR);

        assertThat(concepten(taak)).isZero();
        assertThat(bewaar(taak, 1, HALF))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("taak.reedsAfgerond");
    }

    @Test
    void showsTheTextOfWhoCameSecondAndWhoWasFirst() {
        var taak = taak(aanmelding("Tweede"));
        bewaar(taak, 0, "{\"jobcoach\": \"mijn eigen tekst\"}");
        voltooiAls("collega-coordinator", taak);

        assertThat(lees(Rol.COORDINATOR, "/taken/{id}", taak))
                .hasStatus(410)
                .bodyText()
                .contains("Deze taak is afgerond door collega-coordinator", "mijn eigen tekst", "Kopieer");
        assertThat(als("iemand-anders", Rol.JOBCOACH, get("/taken/{id}", taak))).hasStatus(404);
    }

    @Test
    void keepsTheTextWhenTheProcessTakesTheTaskAway() {
        var code = aanmelding("Weg");
        var taak = taak(code);
        bewaar(taak, 0, "{\"opmerking\": \"niet verloren\"}");
        var instantie = tasks.createTaskQuery().taskId(taak).singleResult().getProcessInstanceId();

        breekAf(instantie);

        assertThat(lees(Rol.COORDINATOR, "/taken/{id}", taak))
                .hasStatus(410)
                .bodyText()
                .contains("Deze taak hoeft niet meer", "niet verloren");
    }

    private void breekAf(String instantie) {
        var wortel = runtime.createProcessInstanceQuery()
                .processInstanceId(instantie)
                .singleResult()
                .getRootProcessInstanceId();
        runtime.deleteProcessInstance(wortel, "test");
    }

    private long concepten(String taak) {
        return jdbc.sql("select count(*) from taakconcept where taak_id = :taak")
                .param("taak", taak)
                .query(Long.class)
                .single();
    }

    private MvcTestResult bewaar(String taak, int versie, String gegevens) {
        return als(Rol.COORDINATOR, verzoek(taak, versie, gegevens));
    }

    private static MockHttpServletRequestBuilder verzoek(String taak, int versie, String gegevens) {
        return put("/api/taken/{id}/concept", taak)
                .with(csrf())
                .contentType("application/json")
                .content("{\"versie\": %d, \"gegevens\": %s}".formatted(versie, gegevens));
    }

    private void voltooi(String taak, Rol rol) {
        assertThat(als(rol, voltooiing(taak))).hasStatus(204);
    }

    private void voltooiAls(String account, String taak) {
        assertThat(als(account, Rol.COORDINATOR, voltooiing(taak))).hasStatus(204);
    }

    private static MockHttpServletRequestBuilder voltooiing(String taak) {
        return post("/api/taken/{id}/voltooien", taak)
                .with(csrf())
                .contentType("application/json")
                .content("{\"antwoorden\": {\"jobcoach\": \"%s\", \"backup\": \"jobcoach2\"}}"
                        .formatted(account(Rol.JOBCOACH)));
    }

    private String taak(String code) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(code)
                .list()
                .get(0)
                .getId();
    }
}
