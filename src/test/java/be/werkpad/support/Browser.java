package be.werkpad.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real browser, and what a page of ours may not do in it. Without Chromium on the machine the test is skipped. There
 * is one Chromium in a JVM; each of these holds windows of its own in it.
 */
public final class Browser implements AutoCloseable {
    public static final int BREED = 1280;
    public static final int TELEFOON = 360;
    public static final int TELEFOON_HOOG = 740;
    /** 1280 at 400 %. */
    public static final int VERGROOT = 320;

    /** In milliseconds; a build machine is slower than a person's. */
    private static final double GEDULD = 20_000;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    /** The script of axe-core itself: our pages allow no others, and need no help of a page beside them. */
    private static final String AXE = lees("/axe.min.js");

    private static final List<String> REGELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final String basis;
    private final List<BrowserContext> vensters = new ArrayList<>();
    private final List<String> klachten = new ArrayList<>();

    private static String lees(String bestand) {
        try (var script = Browser.class.getResourceAsStream(bestand)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Browser(int port) {
        basis = "http://localhost:" + port;
    }

    public static Browser open(int port) {
        assumeTrue(Files.exists(CHROMIUM), "no Chromium");
        return new Browser(port);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD);
            var zonderDownload = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            chromium = Playwright.create(zonderDownload)
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
        return chromium;
    }

    /** A window of somebody who logged in, with a storage and a session of its own. */
    public Page ingelogd(String account, String wachtwoord) {
        var page = bezoeker();
        meldAan(page, account, wachtwoord);
        return page;
    }

    /** One of the accounts of the demo, on a screen of this width. */
    public Page als(String account, int breed) {
        var page = ingelogd(account, "werkpad");
        page.setViewportSize(breed, TELEFOON_HOOG);
        return page;
    }

    /** A window of nobody yet. */
    public Page bezoeker() {
        return volg(venster(new NewContextOptions().setLocale("nl-BE")).newPage());
    }

    /** A window in which no script runs. */
    public Page zonderJavaScript() {
        return volg(venster(new NewContextOptions().setJavaScriptEnabled(false)).newPage());
    }

    /** One more window beside the others of the same person. */
    public Page in(BrowserContext venster) {
        return volg(venster.newPage());
    }

    public void meldAan(Page page, String account, String wachtwoord) {
        page.navigate(basis + "/login");
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", wachtwoord);
        page.click("main button");
        page.waitForLoadState();
    }

    private BrowserContext venster(NewContextOptions opties) {
        var venster = chromium().newContext(opties);
        vensters.add(venster);
        return venster;
    }

    public String basis() {
        return basis;
    }

    private Page volg(Page page) {
        page.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(basis) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                klachten.add("asks another host: " + url);
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                klachten.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                klachten.add(response.status() + " for " + response.url());
            }
        });
        page.onPageError(problem -> klachten.add("script: " + problem));
        return page;
    }

    /**
     * What pages did since the last call: requests to other hosts, breaches of the policy, errors of scripts, parts that
     * could not be loaded.
     */
    public List<String> klachten() {
        var alle = List.copyOf(klachten);
        klachten.clear();
        return alle;
    }

    /** What axe has against the page as it is now. */
    @SuppressWarnings("unchecked")
    public static List<String> toegankelijk(Page page) {
        page.evaluate(AXE);
        return ((List<Object>) page.evaluate("""
                        async regels => (await axe.run(document, { runOnly: regels, resultTypes: ['violations'] })).violations
                          .map(regel => regel.id + ': ' + regel.nodes.map(knoop => knoop.html).join(' | '))""", REGELS))
                .stream().map(String::valueOf).toList();
    }

    /** How many pixels the page is too wide for its window (WCAG 1.4.10), once its styles and pictures are there. */
    public static int teBreed(Page page) {
        page.waitForLoadState();
        return (Integer) page.evaluate("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
    }

    @Override
    public void close() {
        vensters.forEach(BrowserContext::close);
        vensters.clear();
    }
}
