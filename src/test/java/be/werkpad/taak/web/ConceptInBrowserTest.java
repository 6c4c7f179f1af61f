package be.werkpad.taak.web;

import static be.werkpad.support.Personen.WACHTWOORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.support.Browser;
import be.werkpad.support.BrowserTest;
import be.werkpad.support.PaginaTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that somebody writes in a form is lost, in a real browser. */
@BrowserTest
class ConceptInBrowserTest extends PaginaTest {
    private static final String IK = account(Rol.COORDINATOR);
    /** A field in a frame, such as one with a button, shows it on its frame. */
    private static final String FOCUS_ZICHTBAAR = "[document.activeElement, document.activeElement.parentElement]"
            + ".some(element => getComputedStyle(element).outlineStyle !== 'none')";

    private static final Pattern BEWAARD = Pattern.compile("Bewaard om");

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MedewerkerZoeken medewerkers;

    private Browser browser;
    private Page page;
    private String adres;

    @BeforeEach
    void openTheForm() {
        browser = Browser.open(port);
        var taak = tasks.createTaskQuery()
                .processInstanceBusinessKey(aanmelding("Browser"))
                .list()
                .get(0)
                .getId();
        adres = browser.basis() + "/taken/" + taak;
        page = browser.ingelogd(IK, WACHTWOORD);
        page.navigate(adres);
        toelichting(page).waitFor();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void bringsBackWhatWasSavedOnAnotherDevice() {
        toelichting(page).fill("Halve zin, en het verplichte veld is nog leeg");
        wacht(page, BEWAARD);

        var elders = browser.ingelogd(IK, WACHTWOORD);
        elders.navigate(adres);

        assertThat(toelichting(elders)).hasValue("Halve zin, en het verplichte veld is nog leeg");
        wacht(elders, Pattern.compile("Je gaat verder met wat je bewaarde"));
        assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        assertThat(browser.klachten()).isEmpty();
    }

    @Test
    void keepsTheTextWhenTheConnectionAndThenThePowerGo() {
        page.context().setOffline(true);
        toelichting(page).fill("Geschreven zonder verbinding");
        wacht(page, Pattern.compile("Er is geen verbinding"));
        page.close();
        var nieuw = browser.in(page.context());
        nieuw.context().setOffline(false);

        nieuw.navigate(adres);

        assertThat(toelichting(nieuw)).hasValue("Geschreven zonder verbinding");
        wacht(nieuw, BEWAARD);
        assertThat(nieuw.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    }

    @Test
    void savesByItselfAfterTheLoginEndedAndSomebodyLoggedInAgain() {
        jdbc.sql("delete from SPRING_SESSION_ATTRIBUTES").update();
        jdbc.sql("delete from SPRING_SESSION").update();
        toelichting(page).fill("Te lang weggebleven");
        wacht(page, Pattern.compile("Je bent afgemeld"));

        browser.meldAan(browser.in(page.context()), IK, WACHTWOORD);

        wacht(page, BEWAARD);
        assertThat(toelichting(page)).hasValue("Te lang weggebleven");
    }

    @Test
    void letsThePersonChooseBetweenTwoWindows() {
        var tweede = browser.in(page.context());
        tweede.navigate(adres);
        toelichting(page).fill("Venster een");
        wacht(page, BEWAARD);

        toelichting(tweede).fill("Venster twee");
        assertThat(tweede.locator("[data-conflict]")).isVisible();
        assertThat(toelichting(tweede)).hasValue("Venster twee");
        tweede.locator("[data-neem-ander]").click();
        assertThat(toelichting(tweede)).hasValue("Venster een");
        toelichting(tweede).fill("Venster twee, nu met een");
        wacht(tweede, BEWAARD);

        toelichting(page).fill("Toch venster een");
        assertThat(page.locator("[data-conflict]")).isVisible();
        page.locator("[data-houd-dit]").click();
        wacht(page, BEWAARD);
        page.reload();
        assertThat(toelichting(page)).hasValue("Toch venster een");
    }

    @Test
    void saysThatSomebodyElseFinishedItAndGivesTheTextToCopy() {
        toelichting(page).fill("Mijn werk van een uur");
        wacht(page, BEWAARD);
        tasks.complete(
                adres.substring(adres.lastIndexOf('/') + 1),
                Map.of("jobcoach", account(Rol.JOBCOACH), "backup", "jobcoach2"));

        toelichting(page).fill("Mijn werk van een uur en nog iets");

        var vak = page.locator("[data-afgerond]");
        assertThat(vak).containsText("al afgerond door");
        assertThat(vak.locator("textarea")).hasValue(Pattern.compile("Mijn werk van een uur en nog iets"));
        assertThat(page.locator("[data-verzenden]")).isHidden();
        page.reload();
        assertThat(page.locator("[data-geschreven] textarea")).hasValue(Pattern.compile("uur en nog iets"));
    }

    /** WCAG 2.1.1: from the login to a completed task without a mouse. */
    @Test
    void completesATaskWithTheKeyboardAlone() {
        var toetsen = browser.bezoeker();
        toetsen.navigate(adres);
        typ(toetsen, "#username, input[name=username]", IK);
        typ(toetsen, "input[name=password]", WACHTWOORD);
        toetsen.keyboard().press("Enter");
        toetsen.waitForURL(adres + "**");
        toetsen.waitForSelector(".fjs-container textarea");

        kies(toetsen, "[id*=Field_jobcoach]", account(Rol.JOBCOACH));
        kies(toetsen, "[id*=Field_backup]", "jobcoach2");
        tab(toetsen, "[data-verzenden]");
        toetsen.keyboard().press("Enter");

        assertThat(toetsen.locator(".wp-melding-goed")).containsText("Dat is bewaard, dank je");
        assertThat(browser.klachten()).isEmpty();
    }

    /** Types part of a name in a list and takes what is found. */
    private void kies(Page page, String veld, String account) {
        typ(page, veld, medewerkers.metAccount(account).orElseThrow().weergavenaam());
        page.keyboard().press("Enter");
    }

    private static void typ(Page page, String veld, String tekst) {
        tab(page, veld);
        page.keyboard().type(tekst);
    }

    /** With the tab key, and never more than a person would put up with. */
    private static void tab(Page page, String doel) {
        for (var stap = 0; stap < 40; stap++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("doel => document.activeElement.matches(doel)", doel)) {
                assertThat((boolean) page.evaluate(FOCUS_ZICHTBAAR))
                        .as("the focus can be seen on " + doel)
                        .isTrue();
                return;
            }
        }
        throw new AssertionError(doel + " cannot be reached with the keyboard");
    }

    private static Locator toelichting(Page page) {
        return page.locator("textarea[id*=toelichting]");
    }

    private static void wacht(Page page, Pattern stand) {
        assertThat(page.locator("[data-stand]")).containsText(stand);
    }
}
