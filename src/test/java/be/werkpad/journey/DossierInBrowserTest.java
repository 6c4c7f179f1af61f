package be.werkpad.journey;

import static be.werkpad.support.Browser.BREED;
import static be.werkpad.support.Browser.TELEFOON;
import static be.werkpad.support.Browser.TELEFOON_HOOG;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossier, a contact from a phone and client mode in a real browser. */
class DossierInBrowserTest extends InBrowser {
    private static final Duration SNEL = Duration.ofSeconds(30);
    private static final List<String> TABS = List.of(
            "",
            "/taken",
            "/tijdlijn",
            "/contacten",
            "/documenten",
            "/bijlagen",
            "/handtekeningen",
            "/beslissingen",
            "/werkposten",
            "/netwerk",
            "/kader",
            "/risicos",
            "/prestaties",
            "/statuut",
            "/onkosten",
            "/termijnen",
            "/proces");

    private Api api;

    @BeforeEach
    void openApi() {
        api = new Api(poort);
    }

    @ParameterizedTest
    @ValueSource(ints = {BREED, TELEFOON})
    void opensEveryTabOnADeskAndOnAPhone(int breed) {
        var adres = browser.basis() + dossier("Voornaam-Een");
        var page = browser.als("jobcoach", breed);
        for (var tab : TABS) {
            assertThat(page.navigate(adres + tab).status()).as(tab).isEqualTo(200);
            assertThat(page.locator("h1")).hasText("Voornaam-Een Naam-Een");
            assertThat(Browser.teBreed(page)).as(tab).isZero();
            assertThat(page.locator(
                            "nav a[href='" + adres.substring(browser.basis().length()) + tab + "']"))
                    .hasAttribute("aria-current", "page");
        }
    }

    @Test
    void drawsTheProcessWithTheTokenAndSaysTheSameInWords() {
        var page = browser.als("jobcoach", BREED);
        ga(page, dossier("Voornaam-Een") + "/proces");
        page.locator(".wp-proceskeuze a")
                .filter(new Locator.FilterOptions().setHasText("Blijvende opvolging"))
                .first()
                .click();

        assertThat(page.locator(".wp-token").first()).isVisible();
        assertThat(page.locator(".djs-shape.wp-geweest").count()).isPositive();
        assertThat(page.locator(".djs-shape.wp-nu").count()).isPositive();
        assertThat(page.locator("[data-nu]").filter(new Locator.FilterOptions().setHasText("Opvolgcontact")))
                .hasCount(1);
        assertThat(page.locator("ol.wp-treffers li").count()).isPositive();
    }

    /** On a phone the parts of a dossier are behind one button, which needs no script and closes with escape. */
    @Test
    void findsAPartOfTheDossierOnAPhone() {
        var page = browser.als("jobcoach", TELEFOON);
        ga(page, dossier("Voornaam-Een"));
        var delen = page.locator("#onderdelen nav");
        assertThat(delen).isHidden();

        page.locator("[popovertarget=onderdelen]").first().click();
        assertThat(delen).isVisible();
        page.keyboard().press("Escape");
        assertThat(delen).isHidden();
        page.locator("[popovertarget=onderdelen]").first().click();
        delen.getByText("Werkposten").click();

        assertThat(page.locator("[popovertarget=onderdelen]").first()).containsText("Werkposten");
    }

    /** Three taps and a sentence; the button is on the first screen. */
    @Test
    void notesAContactWithinHalfAMinuteFromAPhone() {
        var page = browser.als("jobcoach", TELEFOON);
        var begin = System.nanoTime();
        page.navigate(browser.basis() + "/contact");
        page.locator("a", new Page.LocatorOptions().setHasText("Voornaam-Een")).click();
        var knop = page.locator("main form button.btn-primary");
        assertThat(knop.boundingBox().y + knop.boundingBox().height)
                .as("one screen at 360 px")
                .isLessThanOrEqualTo(TELEFOON_HOOG);
        page.check("#kanaal-TELEFOON");
        page.check("#stemming-GOED");
        page.fill("#veld-inhoud", "Alles gaat goed, we zien elkaar snel terug.");
        knop.click();

        assertThat(page.locator(".wp-verslag").first()).containsText("Alles gaat goed");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SNEL);
    }

    @Test
    void givesTheScreenToTheClientAndKeepsTheRestLocked() {
        var taak = keuzeVanVijf();
        var page = browser.als("jobcoach2", TELEFOON);
        page.addInitScript("window.gezegd = []; speechSynthesis.speak = zin => window.gezegd.push(zin.text);");
        page.navigate(browser.basis() + "/clientmodus/start/" + taak);
        page.click("main button.btn-primary");

        var kaarten = page.locator(".wp-keuzekaart");
        kaarten.first().locator(".wp-lees").click();
        assertThat(page.evaluate("window.gezegd[0]").toString())
                .contains(kaarten.first().locator("strong").innerText());
        assertThat(kaarten.first().boundingBox().height).as("a large card").isGreaterThan(100);
        assertThat(page.locator(".wp-keuzekaart .wp-picto svg")).hasCount(kaarten.count());
        assertThat(Browser.teBreed(page)).isZero();
        assertThat(Browser.toegankelijk(page)).isEmpty();

        page.navigate(browser.basis() + "/taken");
        assertThat(page.locator("h1")).hasText("Dit scherm zit op slot");
        assertThat(page.locator("nav")).hasCount(0);
        page.locator("main a").click();
        kaarten.first().locator("a").click();
        page.locator("main button.btn-primary").click();
        page.locator("main a.btn-primary").click();
        page.fill("#wachtwoord", "werkpad");
        page.locator("main button.btn-primary").click();
        assertThat(page.locator("nav")).not().hasCount(0);
    }

    /** The choice of the plan, prepared as in the story. */
    private String keuzeVanVijf() {
        var code = code("Voornaam-Vijf");
        var voorbereiden = ScenarioReplay.stappen("S1").stream()
                .filter(stap -> stap.path("taak").asText().equals("opties-voorbereiden"))
                .toList()
                .get(1);
        api.post(
                "jobcoach2",
                "/api/taken/" + DemoClienten.taak(api, "jobcoach2", code, "opties-voorbereiden") + "/voltooien",
                Map.of("antwoorden", voorbereiden.get("antwoorden")));
        return DemoClienten.taak(api, "jobcoach2", code, "keuze-vastleggen");
    }

    private String code(String voornaam) {
        return DemoClienten.code(api, voornaam);
    }
}
