package be.werkpad.journey;

import static be.werkpad.support.Browser.TELEFOON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.werkpad.shared.ClockConfiguration;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** CH-7a on the screen: the moment of somebody else is refused beside the field, and a coördinator may give leave. */
class SamenplaatsingInBrowserTest extends InBrowser {
    private static final String FORMULIER = "afspraken-vastleggen";

    @Test
    void blocksTheSameMomentKeepsTheFormAndLetsACoordinatorGiveLeave() {
        var api = new Api(poort);
        var verhaal = new ScenarioReplay(api).zonderKlok().opWerkpost("WP-VLAA");
        var afspraken = verhaal.speelTot("S1", FORMULIER);
        var taak = verhaal.taakId("jobcoach", FORMULIER);
        Assertions.assertThat(api.put(
                                "jobcoach",
                                "/api/taken/" + taak + "/concept",
                                Map.of("versie", 0, "gegevens", afspraken))
                        .status())
                .isEqualTo(200);

        var page = als("jobcoach", TELEFOON, "/taken/" + taak);
        assertThat(page.locator(".wp-formulier")).containsText("werkt al een cliënt");
        page.locator("[data-verzenden]").click();
        assertThat(page.locator("[data-fouten]")).containsText("Er werkt dan al een andere cliënt");
        assertThat(page.locator("input[id$=Field_pauze]")).hasValue("Een kwartier, halverwege");

        var leiding = als("coordinator", TELEFOON, "/werkposten/WP-VLAA/uitzonderingen");
        leiding.fill("[name=trajectcode]", verhaal.trajectcode());
        leiding.fill("[name=reden]", "Hij leert hier de machine kennen.");
        leiding.fill(
                "[name=tot]",
                LocalDate.now(ClockConfiguration.BRUSSEL).plusMonths(1).toString());
        leiding.locator("main form button").last().click();

        page.locator("[data-verzenden]").click();
        assertThat(page.locator(".wp-melding-goed")).isVisible();
    }

    @Override
    boolean hoortErbij(String klacht) {
        return klacht.startsWith("422 for") && klacht.endsWith("/voltooien");
    }
}
