package be.werkpad.journey;

import static be.werkpad.support.Browser.BREED;
import static be.werkpad.support.Browser.TELEFOON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Browser;
import be.werkpad.support.BrowserTest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing on the screen of a phone with a witness, and noting that a paper was handed over, in a real browser. */
@BrowserTest
class OndertekenenInBrowserTest {
    @LocalServerPort
    private int poort;

    @Test
    void signsOnTheScreenWithAWitness() {
        var api = new Api(poort);
        var code = DemoClienten.code(api, "Voornaam-Acht");
        new ScenarioReplay(api).metTraject(code).speelVanTot("S1", "statuut-nakijken", "handtekeningen-verzamelen");
        try (var browser = Browser.open(poort)) {
            var page = browser.als("jobcoach", TELEFOON);
            page.navigate(browser.basis() + "/trajecten/" + code + "/handtekeningen");
            page.locator(".wp-tekenvakken .btn-primary").first().click();
            page.locator(".wp-wijzen a[href$=scherm]").click();
            page.locator("main form .btn-primary").click();
            assertThat(page.locator("main form .wp-fout").first()).isVisible();
            assertThat(Browser.toegankelijk(page)).isEmpty();

            page.fill("#veld-naam", "Voornaam-Acht Naam-Acht");
            page.fill("#veld-getuige", "Getuige-Een");
            page.check("[name=akkoord]");
            page.locator("main form .btn-primary").click();

            assertThat(page.locator(".wp-tekenvakken .wp-getekend")).hasCount(1);
            assertThat(page.locator(".wp-tekenvakken .wp-getekend")).containsText("Getuige-Een");
            assertThat(Browser.teBreed(page)).isZero();
            assertThat(browser.klachten()).isEmpty();
        }
    }

    @Test
    void notesHowADocumentWasHandedOver() {
        try (var browser = Browser.open(poort)) {
            var page = browser.als("jobcoach", BREED);
            var code = DemoClienten.code(new Api(poort), "Voornaam-Een");
            page.navigate(browser.basis() + "/trajecten/" + code + "/documenten");
            page.locator("a", new Page.LocatorOptions().setHasText("Profiel bij Start"))
                    .first()
                    .click();
            page.selectOption("#vorm", "PAPIER");
            page.fill("#bewijs", "De cliënt tekende voor ontvangst.");
            page.locator("form[action$=bezorgen] button").click();

            assertThat(page.locator("main")).containsText("De cliënt tekende voor ontvangst.");
            assertThat(browser.klachten()).isEmpty();
        }
    }
}
