package be.werkpad.journey;

import static be.werkpad.support.Browser.BREED;
import static be.werkpad.support.Browser.TELEFOON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.bijlage.BestandMother;
import be.werkpad.support.Browser;
import be.werkpad.support.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms in a real browser: what is missing is said in Dutch beside the field, and nothing of the rest is lost. */
@BrowserTest
class TaakInBrowserTest {
    @LocalServerPort
    private int poort;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(poort);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void saysBesideTheFieldWhatIsMissingAndKeepsTheRest() {
        var page = browser.als("jobcoach", TELEFOON);
        page.navigate(adres("Voornaam-Vier", "voorkeuren-kiezen"));
        page.locator("input[id$=Field_regio]").fill("Rond Voorbeeldstad");
        page.getByText("Winkel", new Page.GetByTextOptions().setExact(true)).click();

        verzend(page);

        assertThat(page.locator("[data-fouten]")).isFocused();
        assertThat(veld(page, "Binnen of buiten?").locator(".fjs-form-field-error"))
                .hasText("Vul dit in.");
        assertThat(page.locator("[data-fouten] li")).hasCount(3);
        page.locator("[data-fouten] a").first().click();
        assertThat(veld(page, "Binnen of buiten?").locator("input").first()).isFocused();
        assertThat(page.locator("input[id$=Field_regio]")).hasValue("Rond Voorbeeldstad");

        kies(page, "Binnen of buiten?", "Binnen");
        kies(page, "Samen of alleen?", "Samen");
        kies(page, "Altijd hetzelfde of elke keer iets anders?", "Altijd hetzelfde");
        verzend(page);
        assertThat(page.locator(".wp-melding-goed")).isVisible();
        assertThat(browser.klachten()).isEmpty();
    }

    @Test
    void putsWhatTheServerRefusesBesideItsField() {
        var page = browser.als("jobcoach", BREED);
        page.navigate(browser.basis() + "/trajecten/nieuw");
        kiesUitLijst(page, "Wie stelt de vraag?", "De persoon zelf");
        kiesUitLijst(page, "Hoe wil de persoon contact?", "Bellen");
        vul(page, "voornaam", "Voornaam-Zonder");
        vul(page, "naam", "Naam-Zonder");
        vul(page, "telefoon", "0470 12");
        vul(page, "postcode", "3800");
        vul(page, "gemeente", "Voorbeeldstad");
        page.locator("textarea[id$=Field_vraag]").fill("Ik wil graag werken.");
        page.getByText("De persoon vindt het goed").click();

        verzend(page);

        assertThat(veld(page, "Telefoon").locator(".fjs-form-field-error")).containsText("telefoonnummer");
        assertThat(page.locator("[data-fouten]")).isVisible();
        assertThat(page.locator("input[id$=Field_voornaam]")).hasValue("Voornaam-Zonder");
        assertThat(page).hasURL(browser.basis() + "/trajecten/nieuw");
    }

    @Test
    void takesAFileAndRefusesWhatIsNoDocument() {
        var page = browser.als("jobcoach", TELEFOON);
        page.navigate(adres("Voornaam-Zes", "werkomgeving-beschrijven"));

        stuur(page, new FilePayload("lijst.pdf", "application/pdf", BestandMother.pdf()));
        assertThat(page.locator("section.wp-kaart li a")).containsText("lijst.pdf");

        stuur(page, new FilePayload("raar.pdf", "application/pdf", "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#fout-bestand")).containsText("Dit soort bestand kan niet");
        assertThat(browser.klachten()).isEmpty();
    }

    /** The place where we are, in the drawing and in words. */
    @Test
    void showsWhereTheTaskIsInTheProcess() {
        var page = browser.als("jobcoach", BREED);
        page.navigate(adres("Voornaam-Zes", "werkomgeving-beschrijven"));

        page.locator("[data-waar] summary").click();

        assertThat(page.locator(".wp-hier-merk")).isVisible();
        assertThat(page.locator("[data-waar] p").first()).containsText("Werkomgeving beschrijven");
        assertThat(browser.klachten()).isEmpty();
    }

    private String adres(String voornaam, String formulier) {
        var api = new Api(poort);
        return browser.basis() + "/taken/"
                + DemoClienten.taak(api, "jobcoach", DemoClienten.code(api, voornaam), formulier);
    }

    private static void verzend(Page page) {
        page.locator("[data-verzenden]").click();
    }

    private static void vul(Page page, String veld, String tekst) {
        page.locator("input[id$=Field_" + veld + "]").fill(tekst);
    }

    private static Locator veld(Page page, String label) {
        return page.locator(".fjs-form-field", new Page.LocatorOptions().setHasText(label))
                .last();
    }

    private static void kies(Page page, String label, String keuze) {
        veld(page, label)
                .getByText(keuze, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void kiesUitLijst(Page page, String label, String keuze) {
        veld(page, label).locator(".fjs-input-group").click();
        page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(keuze))
                .click();
    }

    private static void stuur(Page page, FilePayload bestand) {
        page.locator("#veld-bestand").setInputFiles(bestand);
        page.locator("section.wp-kaart form button").click();
    }
}
