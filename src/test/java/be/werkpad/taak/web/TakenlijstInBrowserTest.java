package be.werkpad.taak.web;

import static be.werkpad.support.Personen.WACHTWOORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.security.Rol;
import be.werkpad.support.Browser;
import be.werkpad.support.BrowserTest;
import be.werkpad.support.PaginaTest;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox searches while somebody types, and works without JavaScript too. */
@BrowserTest
class TakenlijstInBrowserTest extends PaginaTest {
    private static final String IK = account(Rol.COORDINATOR);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(port);
        aanmelding("Zoekbaar");
        aanmelding("Onvindbaar");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void searchesWhileSomebodyTypesWithoutLosingTheCursor() {
        var page = browser.ingelogd(IK, WACHTWOORD);
        page.navigate(browser.basis() + "/taken?lijst=vrij");
        page.evaluate("window.nogDezelfde = true");

        page.locator("#zoek").pressSequentially("zoekbaar");

        assertThat(page.locator("#takenlijst")).not().containsText("Onvindbaar");
        assertThat(page.locator("#takenlijst")).containsText("Achternaam-Zoekbaar");
        assertThat(page).hasURL(Pattern.compile("lijst=vrij.*zoek=zoekbaar|zoek=zoekbaar.*lijst=vrij"));
        assertThat(page.locator("#zoek")).isFocused();
        assertThat(page.evaluate("window.nogDezelfde")).isEqualTo(true);
        assertThat(page.locator("#takenstand")).not().hasText("");
        assertThat(browser.klachten()).isEmpty();
    }

    @Test
    void goesToTheLoginWhenTheSessionEndedMeanwhile() {
        var page = browser.ingelogd(IK, WACHTWOORD);
        page.navigate(browser.basis() + "/taken?lijst=vrij");
        jdbc.sql("delete from SPRING_SESSION_ATTRIBUTES").update();
        jdbc.sql("delete from SPRING_SESSION").update();

        page.locator("#zoek").pressSequentially("zoekbaar");

        assertThat(page.locator("input[name=password]")).isVisible();
    }

    @Test
    void searchesWithoutJavaScript() {
        var page = browser.zonderJavaScript();
        browser.meldAan(page, IK, WACHTWOORD);
        page.navigate(browser.basis() + "/taken?lijst=vrij");

        page.fill("#zoek", "zoekbaar");
        page.locator(".wp-filter button").click();

        assertThat(page.locator("#takenlijst")).containsText("Achternaam-Zoekbaar");
        assertThat(page.locator("#takenlijst")).not().containsText("Achternaam-Onvindbaar");
        gaatNaarEenTaak(page);
    }

    private static void gaatNaarEenTaak(Page page) {
        page.locator("#takenlijst .wp-rijlink").first().click();
        assertThat(page.locator("h1")).hasText("Jobcoach toewijzen");
        assertThat(page.locator("noscript")).hasCount(1);
    }
}
