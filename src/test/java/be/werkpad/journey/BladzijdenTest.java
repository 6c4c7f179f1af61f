package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Browser;
import be.werkpad.support.WerkpadTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Every page of the product, found by following links from the first page of each account, with the demo clients, in a
 * real browser: on a desk, on a phone and at 400 %. Pictures are in target/screenshots.
 */
@WerkpadTest
@TestPropertySource(properties = "werkpad.demo.clienten=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("onaf")
class BladzijdenTest {
    private static final Path PLAATJES = Path.of("target/screenshots");
    private static final int BREED = 1280;
    private static final int TELEFOON = 360;
    /** 1280 at 400 %. */
    private static final int VERGROOT = 320;

    /** Links that lead to no page, or away from it. */
    private static final Pattern GEEN_PAGINA =
            Pattern.compile("/(api|engine-rest|camunda|actuator|v3)/|logout|/bestand|\\.(ics|csv|xlsx|pdf)|#");

    /** Texts of libraries that must not reach a person. */
    private static final Pattern ENGELS = Pattern.compile(
            "\\b(Search|Select|Submit|Add new|Loading|Collapse|is required|Page not found|Powered by|Choose|File)\\b");

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobcoach", "coordinator", "manager", "client", "beheerder"})
    void everyPageIsAccessibleDutchAndOurOwn(String account) {
        var page = browser.ingelogd(account, "werkpad");
        var bezwaren = new ArrayList<String>();
        var gezien = new HashSet<String>();
        Deque<String> wachtend = new ArrayDeque<>(List.of(page.url()));
        while (!wachtend.isEmpty()) {
            var adres = wachtend.poll();
            if (gezien.add(vorm(adres))) {
                bezoek(page, adres).forEach(klacht -> bezwaren.add(pad(adres) + " " + klacht));
                fotografeer(page, account + vorm(adres));
                wachtend.addAll(links(page));
            }
        }
        assertThat(bezwaren).isEmpty();
        assertThat(gezien).hasSizeGreaterThan(1);
    }

    @Test
    void theLoginAndTheErrorPagesAreAccessibleToo() {
        var bezoeker = browser.bezoeker();
        assertThat(bezoek(bezoeker, browser.basis() + "/login?error")).isEmpty();
        var jobcoach = browser.ingelogd("jobcoach", "werkpad");
        assertThat(bezoek(jobcoach, browser.basis() + "/trajecten/BW-22222"))
                .isNotEmpty()
                .allMatch(klacht -> klacht.equals("answers 404"));
        assertThat(bezoek(jobcoach, browser.basis() + "/beheer"))
                .isNotEmpty()
                .allMatch(klacht -> klacht.equals("answers 403"));
    }

    private List<String> bezoek(Page page, String adres) {
        browser.klachten();
        page.setViewportSize(BREED, 900);
        var antwoord = page.navigate(adres);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var bezwaren = new ArrayList<String>();
        if (antwoord.status() != 200) {
            bezwaren.add("answers " + antwoord.status());
        }
        for (var breedte : List.of(BREED, TELEFOON)) {
            page.setViewportSize(breedte, 740);
            bezwaren.addAll(Browser.toegankelijk(page));
        }
        page.setViewportSize(VERGROOT, 740);
        if (Browser.teBreed(page) > 0) {
            bezwaren.add("must be scrolled sideways at 400 %");
        }
        if (!"nl-BE".equals(page.getAttribute("html", "lang"))) {
            bezwaren.add("does not say that it is Dutch");
        }
        ENGELS.matcher(page.innerText("body")).results().forEach(woord -> bezwaren.add("English: " + woord.group()));
        bezwaren.addAll(browser.klachten());
        return bezwaren;
    }

    private void fotografeer(Page page, String naam) {
        for (var breedte : List.of(BREED, TELEFOON)) {
            page.setViewportSize(breedte, 800);
            var bestand = naam.replaceAll("[^\\w-]+", "_") + "-" + breedte + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PLAATJES.resolve(bestand))
                    .setFullPage(true));
        }
    }

    private Set<String> links(Page page) {
        var adressen = new HashSet<String>();
        for (var link : page.querySelectorAll("a[href]")) {
            var adres = String.valueOf(link.getProperty("href").jsonValue());
            if (adres.startsWith(browser.basis()) && !GEEN_PAGINA.matcher(adres).find()) {
                adressen.add(adres);
            }
        }
        return adressen;
    }

    private String pad(String adres) {
        return adres.substring(browser.basis().length());
    }

    /** One page for each dossier, task or model is enough: addresses that differ in a code are the same page. */
    private String vorm(String adres) {
        return pad(adres)
                .replaceAll("BW-\\w+|WP-\\w+", "x")
                .replaceAll("/taken/[0-9a-f-]{8,}", "/taken/x")
                .replaceAll("/processen/[a-z-]+", "/processen/x")
                .replaceAll("/\\d+", "/x")
                .replaceAll("=[^&]*", "");
    }
}
