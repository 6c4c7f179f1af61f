package be.werkpad.publicatie.web;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.werkpad.security.Accounts;
import be.werkpad.security.Rol;
import be.werkpad.support.Personen;
import be.werkpad.support.WerkpadTest;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The drawing in a real browser, under our content security policy. */
@WerkpadTest
class ProcesTekeningTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RuntimeService runtime;

    @Test
    void drawsTheModelWithACountOnEachStepWhereWorkIs() {
        assumeTrue(Files.exists(CHROMIUM));
        var process = runtime.createProcessInstanceByKey("client-beslissing")
                .businessKey("BW-TEST7")
                .startBeforeActivity("Gateway_AlDrieKeerLater")
                .setVariable("uitstelOp", false)
                .setVariable("trajectId", 987_654L)
                .execute();
        var klachten = new ArrayList<String>();
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")));
            var page = browser.newPage();
            page.onConsoleMessage(message -> klachten.add(message.text()));
            login(page);
            page.navigate("http://localhost:" + port + "/processen/client-beslissing");
            page.waitForSelector(".wp-telling");

            assertThat(page.locator(".djs-shape").count()).isGreaterThan(10);
            assertThat(page.locator(".wp-telling").allTextContents()).containsExactly("1");
            assertThat(page.locator(".bjs-powered-by").isVisible()).isTrue();
            assertThat(page.locator("tr[data-element]").innerText()).contains("Bedenktijd voorbij");
            assertThat(page.locator(".wp-leeg").count()).isZero();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/browser/proces.png"))
                    .setFullPage(true));
            assertThat(klachten).noneMatch(klacht -> klacht.contains("Content Security Policy"));
        } finally {
            runtime.deleteProcessInstance(process.getId(), "test");
        }
    }

    private void login(Page page) {
        page.navigate("http://localhost:" + port + "/login");
        page.fill("input[name=username]", Personen.zorgVoor(accounts, Rol.COORDINATOR, "zuid"));
        page.fill("input[name=password]", WACHTWOORD);
        page.click("main button[type=submit], main button");
    }
}
