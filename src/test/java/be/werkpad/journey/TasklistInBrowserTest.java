package be.werkpad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Camunda Tasklist as delivered, in the demo as delivered: our forms, our refusals, one login (TL-1). */
class TasklistInBrowserTest extends InBrowser {
    private static final String FORMULIER = "jobcoach-toewijzen";

    @Override
    boolean hoortErbij(String klacht) {
        return klacht.startsWith("400 ") && klacht.endsWith("/submit-form");
    }

    @Test
    void aTaskIsRefusedWithTheReasonAndCompleted() {
        var api = new Api(poort);
        var verhaal = new ScenarioReplay(api);
        verhaal.speel(ScenarioReplay.stappen("S1").get(0));
        var taakId = verhaal.taakId("coordinator", FORMULIER);
        // taking it in Tasklist draws the form again, at a moment that a test cannot see
        api.post("coordinator", "/engine-rest/task/" + taakId + "/claim", Map.of("userId", "coordinator"));
        var page = tasklist("coordinator", taakId);
        var jobcoach = page.getByLabel("Wie wordt de jobcoach?");
        jobcoach.fill("niemand");
        page.getByLabel("Wie springt in?").fill("jobcoach2");
        voltooi(page);
        assertThat(page.locator(".notifications"))
                .containsText("Wie wordt de jobcoach?: We kennen geen actieve jobcoach met het account 'niemand'.");
        assertThat(jobcoach).hasValue("niemand");

        jobcoach.fill("jobcoach");
        page.getByText("Ik heb bekeken hoeveel cliënten").click();
        page.waitForResponse(antwoord -> antwoord.url().endsWith("/submit-form") && antwoord.ok(), () -> voltooi(page));

        assertThat(verhaal.taken("coordinator"))
                .noneMatch(taak -> taak.get("formulier").asText().equals(FORMULIER));
    }

    @Test
    void itShowsLongAndShortForms() {
        eis("Voornaam-Negen", "tussentijdse-evaluatie-voeren", "De proef is halverwege.");
        eis("Voornaam-Acht", "statuut-nakijken", "Waar komt het inkomen vandaan?");
    }

    private void eis(String voornaam, String formulier, String tekst) {
        var api = new Api(poort);
        var taakId = DemoClienten.taak(api, "jobcoach", DemoClienten.code(api, voornaam), formulier);
        assertThat(tasklist("jobcoach", taakId).locator(".fjs-container")).containsText(tekst);
    }

    /** By keyboard: the message about the refusal lies over the button. */
    private static void voltooi(Page page) {
        page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).press("Enter");
    }

    private Page tasklist(String account, String taakId) {
        var page = browser.als(account, be.werkpad.support.Browser.BREED);
        ga(page, "/camunda/app/tasklist/default/#/?task=" + taakId);
        return page;
    }
}
