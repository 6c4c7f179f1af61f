package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.werkpad.support.WerkpadTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The dossier, a contact from a phone and client mode in a real browser, under our content security policy. */
@WerkpadTest
@Tag("onaf")
class DossierInBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int TELEFOON = 360;
    private static final int TELEFOON_HOOG = 740;
    private static final List<String> TABS = List.of(
            "",
            "/taken",
            "/tijdlijn",
            "/contacten",
            "/documenten",
            "/beslissingen",
            "/werkposten",
            "/netwerk",
            "/risicos",
            "/prestaties",
            "/proces",
            "/werkvloer");

    private final List<String> klachten = new ArrayList<>();

    @LocalServerPort
    private int poort;

    @Test
    void worksOnADeskAndOnAPhone() {
        assumeTrue(Files.exists(CHROMIUM));
        var replay = new ScenarioReplay(new Api(poort));
        var code = replay.speelTotEnMet("S1", "opvolgcontact-registreren");
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            var desk = login(browser, 1280, 900);
            TABS.forEach(tab -> opent(desk, "/trajecten/" + code + tab));
            tekentHetProces(desk, code);
            var telefoon = login(browser, TELEFOON, TELEFOON_HOOG);
            TABS.forEach(tab -> opent(telefoon, "/trajecten/" + code + tab));
            noteertEenContact(telefoon, code);
        }
        assertThat(klachten).isEmpty();
    }

    @Test
    void readsTheChoiceAloudAndKeepsItCalm() {
        assumeTrue(Files.exists(CHROMIUM));
        var replay = new ScenarioReplay(new Api(poort));
        ClientmodusJourneyTest.totAanHetPlan(replay);
        var taak = replay.taakId("jobcoach", "keuze-vastleggen");
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            var scherm = login(browser, TELEFOON, TELEFOON_HOOG);
            scherm.addInitScript("window.gezegd = []; speechSynthesis.speak = zin => window.gezegd.push(zin.text);");
            scherm.navigate(adres("/clientmodus/start/" + taak));
            scherm.click("main button.btn-primary");
            assertThat(scherm.url()).endsWith("/clientmodus/kiezen");
            scherm.locator(".wp-keuzekaart .wp-lees").first().click();
            assertThat(scherm.evaluate("window.gezegd[0]").toString())
                    .contains(scherm.locator(".wp-keuzekaart strong").first().innerText());
            var kaart = scherm.locator(".wp-keuzekaart").first().boundingBox();
            assertThat(kaart.height).as("a large card").isGreaterThan(100);
            assertThat(scherm.locator(".wp-keuzekaart .wp-picto svg").count())
                    .isEqualTo(scherm.locator(".wp-keuzekaart").count());
            pastOpHetScherm(scherm, "/clientmodus/kiezen");

            scherm.navigate(adres("/taken"));
            assertThat(scherm.url()).endsWith("/clientmodus/slot");
            assertThat(scherm.locator("nav").count()).isZero();
        }
        assertThat(klachten).isEmpty();
    }

    private void opent(Page page, String pad) {
        var antwoord = page.navigate(adres(pad));
        assertThat(antwoord.status()).as(pad).isEqualTo(200);
        assertThat(page.locator("h1").count()).as(pad).isEqualTo(1);
        pastOpHetScherm(page, pad);
    }

    private static void pastOpHetScherm(Page page, String pad) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("nothing sticks out of %s", pad)
                .isLessThanOrEqualTo(0);
    }

    private void tekentHetProces(Page page, String code) {
        page.navigate(adres("/trajecten/" + code + "/proces"));
        page.locator(".wp-token:visible").first().waitFor();
        assertThat(page.locator(".djs-shape.wp-geweest").count()).isPositive();
        assertThat(page.locator(".djs-shape.wp-nu").count()).isPositive();
        assertThat(page.locator("[data-nu]").first().innerText()).isNotBlank();
    }

    /** Two taps and a sentence; the button is on the first screen. */
    private void noteertEenContact(Page page, String code) {
        page.navigate(adres("/trajecten/" + code + "/contacten/nieuw"));
        var knop = page.locator("main form button.btn-primary");
        assertThat(knop.boundingBox().y + knop.boundingBox().height)
                .as("one screen at 360 px")
                .isLessThanOrEqualTo(TELEFOON_HOOG);
        page.click("label[for=stemming-GOED]");
        page.fill("#veld-inhoud", "Alles gaat goed, we zien elkaar snel terug.");
        knop.click();
        assertThat(page.url()).endsWith("/contacten");
        assertThat(page.locator(".wp-verslag").first().innerText()).contains("Alles gaat goed");
    }

    private Page login(Browser browser, int breed, int hoog) {
        var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(breed, hoog))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                klachten.add(message.text());
            }
        });
        page.navigate(adres("/login"));
        page.fill("[name=username]", "jobcoach");
        page.fill("[name=password]", "werkpad");
        page.click("main button");
        return page;
    }

    private String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }
}
