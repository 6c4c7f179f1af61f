package be.werkpad.journey;

import static be.werkpad.support.Browser.BREED;
import static be.werkpad.support.Browser.TELEFOON;
import static be.werkpad.support.Browser.TELEFOON_HOOG;
import static be.werkpad.support.Browser.VERGROOT;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Browser;
import be.werkpad.support.BrowserTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page of the product, found by following links from the first page of each account, with the demo clients, in a
 * real browser: on a desk, on a phone and at 400 %. With {@code -Dplaatjes} pictures come in target/screenshots.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BladzijdenTest {
    private static final boolean MET_PLAATJES = System.getProperty("plaatjes") != null;
    private static final Path PLAATJES = Path.of("target/screenshots");

    /** Links that lead to no page, or away from it. */
    private static final Pattern GEEN_PAGINA = Pattern.compile("/(api|engine-rest|camunda|actuator|v3)/"
            + "|logout|/bestand|/brief$|/pdf\\?|/scans/|\\.(ics|csv|xlsx|pdf)|#");

    /** Texts of libraries that must not reach a person. */
    private static final Pattern ENGELS =
            Pattern.compile("\\b(Search|Select|Submit|Add new|Loading|Collapse|is required"
                    + "|Page not found|Powered by|Choose|File|yyyy|null|undefined)\\b|\\?\\?\\w+");

    private static final String BEZIG = "[data-laden]:visible, [data-tekening-melding]:visible";

    @LocalServerPort
    int port;

    private Browser browser;

    /** One page for each kind is enough, whoever finds it first. */
    private final Set<String> gezien = new HashSet<>();

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
        var page = browser.als(account, BREED);
        var bezwaren = new TreeMap<String, List<String>>();
        Deque<String> wachtend = new ArrayDeque<>(List.of(page.url()));
        gezien.remove(vorm(page.url()));
        while (!wachtend.isEmpty()) {
            var adres = wachtend.poll();
            if (gezien.add(vorm(adres))) {
                noteer(bezwaren, adres, bezoek(page, adres, List.of(BREED, TELEFOON)));
                if (MET_PLAATJES) {
                    fotografeer(page, account + vorm(adres));
                }
                wachtend.addAll(links(page));
            }
        }
        assertThat(bezwaren).isEmpty();
        assertThat(gezien.size()).isGreaterThan(1);
    }

    @Test
    void everyFormIsAccessibleDutchAndOurOwn() {
        var api = new Api(port);
        var bezwaren = new TreeMap<String, List<String>>();
        var formulieren = new HashSet<String>();
        for (var account : List.of("jobcoach", "jobcoach2", "coordinator")) {
            var page = browser.als(account, BREED);
            for (JsonNode taak : api.get(account, "/api/taken").json().get("items")) {
                if (formulieren.add(taak.get("formulier").asText())) {
                    var adres = browser.basis() + "/taken/" + taak.get("id").asText();
                    noteer(bezwaren, taak.get("formulier").asText(), bezoek(page, adres, List.of(TELEFOON)));
                }
            }
        }
        assertThat(bezwaren).isEmpty();
        assertThat(formulieren.size()).isGreaterThan(8);
    }

    @Test
    void everyPaperIsAccessibleOnAPhone() {
        var page = browser.als("coordinator", BREED);
        page.navigate(browser.basis() + "/sjablonen");
        var bezwaren = new TreeMap<String, List<String>>();
        var papieren = links(page).stream()
                .filter(adres -> adres.matches(".+/sjablonen/(?!overeenkomsten)[\\w-]+"))
                .map(adres -> adres + "/0/voorbeeld?niveau=DUIDELIJK")
                .toList();
        papieren.forEach(adres -> noteer(bezwaren, adres, bezoek(page, adres, List.of(TELEFOON))));
        assertThat(bezwaren).isEmpty();
        assertThat(papieren.size()).isGreaterThan(30);
    }

    @Test
    void theLoginAndTheErrorPagesAreAccessibleToo() {
        var breedtes = List.of(BREED, TELEFOON);
        assertThat(bezoek(browser.bezoeker(), browser.basis() + "/login?error", breedtes))
                .isEmpty();
        var jobcoach = browser.als("jobcoach", BREED);
        assertThat(bezoek(jobcoach, browser.basis() + "/trajecten/BW-22222", breedtes))
                .containsExactly("answers 404");
        assertThat(bezoek(jobcoach, browser.basis() + "/beheer", breedtes)).containsExactly("answers 403");
    }

    private static void noteer(Map<String, List<String>> bezwaren, String waar, List<String> gevonden) {
        if (!gevonden.isEmpty()) {
            bezwaren.put(waar, gevonden);
        }
    }

    private List<String> bezoek(Page page, String adres, List<Integer> breedtes) {
        browser.klachten();
        var bezwaren = new ArrayList<String>();
        var antwoord = page.navigate(adres);
        if (antwoord.status() != 200) {
            bezwaren.add("answers " + antwoord.status());
        }
        assertThat(page.locator(BEZIG)).hasCount(0);
        for (var breedte : breedtes) {
            page.setViewportSize(breedte, TELEFOON_HOOG);
            bezwaren.addAll(Browser.toegankelijk(page));
        }
        page.setViewportSize(VERGROOT, TELEFOON_HOOG);
        if (Browser.teBreed(page) > 0) {
            bezwaren.add("must be scrolled sideways at 400 %");
        }
        page.setViewportSize(BREED, TELEFOON_HOOG);
        if (!"nl-BE".equals(page.getAttribute("html", "lang"))) {
            bezwaren.add("does not say that it is Dutch");
        }
        ENGELS.matcher(page.innerText("body")).results().forEach(woord -> bezwaren.add("English: " + woord.group()));
        bezwaren.addAll(browser.klachten());
        return bezwaren;
    }

    private static void fotografeer(Page page, String naam) {
        for (var breedte : List.of(BREED, TELEFOON)) {
            page.setViewportSize(breedte, TELEFOON_HOOG);
            var bestand = naam.replaceAll("[^\\w-]+", "_") + "-" + breedte + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PLAATJES.resolve(bestand))
                    .setFullPage(true));
        }
    }

    private Set<String> links(Page page) {
        var adressen = new LinkedHashSet<String>();
        for (var link : (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')].map(link => link.href)")) {
            var adres = String.valueOf(link);
            if (adres.startsWith(browser.basis()) && !GEEN_PAGINA.matcher(adres).find()) {
                adressen.add(adres);
            }
        }
        return adressen;
    }

    /** Addresses that differ in a code, a task, a model or a kind are the same page. */
    private String vorm(String adres) {
        return adres.substring(browser.basis().length())
                .replaceAll("BW-\\w+|WP-\\w+", "x")
                .replaceAll("/taken/[0-9a-f-]{8,}", "/taken/x")
                .replaceAll("/(processen|sjablonen|invullen|normen)/(?!overeenkomsten)[\\w.-]+", "/$1/x")
                .replaceAll("/\\d+", "/x")
                .replaceAll("=[^&]*", "");
    }
}
