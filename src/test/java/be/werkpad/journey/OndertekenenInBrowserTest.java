package be.werkpad.journey;

import static be.werkpad.support.Browser.BREED;
import static be.werkpad.support.Browser.TELEFOON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.shared.ClockConfiguration;
import be.werkpad.support.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Signing on the screen of a phone with a witness and with the own login, and proof that a paper was handed over. */
class OndertekenenInBrowserTest extends InBrowser {
    @Test
    void signsOnTheScreenWithAWitnessAndThenForTheDienst() {
        var page = als("jobcoach", TELEFOON, dossier("Voornaam-Zestien") + "/handtekeningen");
        vak(page, "Cliënt").click();
        page.locator(".wp-wijzen a[href$=scherm]").click();
        page.locator("main form .btn-primary").click();
        assertThat(page.locator("main form .wp-fout").first()).isVisible();
        assertThat(Browser.toegankelijk(page)).isEmpty();

        page.fill("#veld-naam", "Voornaam-Zestien Naam-Zestien");
        page.fill("#veld-getuige", "Getuige-Een");
        page.check("[name=akkoord]");
        page.locator("main form .btn-primary").click();
        assertThat(page.locator(".wp-getekend")).hasCount(1);
        assertThat(page.locator(".wp-getekend")).containsText("Getuige-Een");
        assertThat(Browser.teBreed(page)).isZero();

        vak(page, "Dienst").click();
        page.locator(".wp-wijzen a[href$=aanmelding]").click();
        page.check("[name=akkoord]");
        page.locator("main form .btn-primary").click();
        assertThat(page.locator(".wp-getekend")).hasCount(2);
        assertThat(page.locator(".wp-merkje-goed")).hasText("iedereen tekende");
    }

    @Test
    void notesHowADocumentWasHandedOver() {
        var page = als("jobcoach", BREED, dossier("Voornaam-Een") + "/documenten");
        page.locator("a", new Page.LocatorOptions().setHasText("Profiel bij Start"))
                .first()
                .click();
        page.selectOption("#veld-vorm", "PAPIER");
        page.fill("#veld-bezorgdOp", "2020-01-01");
        page.fill("#veld-bewijs", "De cliënt tekende voor ontvangst.");
        page.locator("form[action$=bezorgen] button").click();
        assertThat(page.locator("#fout-bezorgdOp")).containsText("bestond het document nog niet");
        assertThat(page.locator("#veld-bewijs")).hasValue("De cliënt tekende voor ontvangst.");

        page.fill("#veld-bezorgdOp", LocalDate.now(ClockConfiguration.BRUSSEL).toString());
        page.locator("form[action$=bezorgen] button").click();

        assertThat(page.locator("main")).containsText("De cliënt tekende voor ontvangst.");
        assertThat(Browser.toegankelijk(page)).isEmpty();
    }

    private static Locator vak(Page page, String partij) {
        return page.locator(".wp-tekenvakken li", new Page.LocatorOptions().setHasText(partij))
                .locator(".btn-primary");
    }
}
