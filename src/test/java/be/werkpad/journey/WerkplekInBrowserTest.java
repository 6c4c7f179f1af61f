package be.werkpad.journey;

import static be.werkpad.support.Browser.BREED;
import static be.werkpad.support.Browser.TELEFOON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.shared.ClockConfiguration;
import be.werkpad.support.Browser;
import be.werkpad.support.Programma;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of a jobcoach in a real browser: tasks, absence, time, who works where, reminders, agenda and search. */
class WerkplekInBrowserTest extends InBrowser {
    @ParameterizedTest
    @ValueSource(ints = {BREED, TELEFOON})
    void givesATaskBackToTheTeamAndTakesItAgain(int breed) {
        var page = als("jobcoach", breed, "/taken?zoek=Naam-Zes");
        taak(page, "Werkomgeving beschrijven").click();
        page.getByText("Geef terug aan het team").click();

        ga(page, "/taken?lijst=vrij");
        var rij = page.locator("#takenlijst tr", new Page.LocatorOptions().setHasText("Naam-Zes"));
        rij.locator("button").click();

        ga(page, "/taken?zoek=Naam-Zes");
        assertThat(taak(page, "Werkomgeving beschrijven")).isVisible();
        assertThat(Browser.teBreed(page)).isZero();
    }

    @Test
    void handsATaskToAColleague() {
        var page = als("jobcoach", TELEFOON, "/taken?zoek=Naam-Zes");
        taak(page, "Werkomgeving beschrijven").click();
        page.getByText("Geef door aan een collega").click();
        page.selectOption("#collega", "jobcoach2");
        page.getByText("Geef door", new Page.GetByTextOptions().setExact(true)).click();

        var collega = als("jobcoach2", TELEFOON, "/taken?zoek=Naam-Zes");
        taak(collega, "Werkomgeving beschrijven").click();
        collega.getByText("Geef door aan een collega").click();
        collega.selectOption("#collega", "jobcoach");
        collega.getByText("Geef door", new Page.GetByTextOptions().setExact(true))
                .click();
        ga(page, "/taken?zoek=Naam-Zes");
        assertThat(taak(page, "Werkomgeving beschrijven")).isVisible();
    }

    @Test
    void sendsTheTasksToTheSubstituteAndBack() {
        var page = als("jobcoach", TELEFOON, "/afwezigheid");
        var vandaag = LocalDate.now(ClockConfiguration.BRUSSEL);
        page.fill("#veld-eersteDag", vandaag.toString());
        page.fill("#veld-laatsteDag", vandaag.plusDays(3).toString());
        page.selectOption("#veld-vervanger", "jobcoach2");
        page.locator("form .btn-primary").click();

        var vervanger = als("jobcoach2", BREED, "/taken");
        assertThat(vervanger.locator("#takenlijst")).containsText("namens Jo Jobcoach");

        page.getByText("Vandaag terug").click();
        vervanger.reload();
        assertThat(vervanger.locator("#takenlijst")).not().containsText("namens");
    }

    @Test
    void notesWorkWithoutAClientFromAPhone() {
        var page = als("jobcoach", TELEFOON, "/prestaties");
        page.getByLabel("vorming").check();
        page.fill("#veld-minuten", "45");
        page.locator("form .btn-primary").click();

        assertThat(page.locator(".wp-verslag").first()).containsText("vorming");
        assertThat(page.locator(".wp-verslag").first()).containsText("45");
    }

    @ParameterizedTest
    @ValueSource(ints = {BREED, TELEFOON})
    void showsWhoWorksWhereAndWarnsOfAnotherMoment(int breed) {
        var page = als("jobcoach", breed, "/werkposten/kalender");
        page.fill("main input[type=text], main input[type=search]", "Verzonnen");
        page.locator("main form button").click();

        assertThat(page.locator(".wp-week tbody tr")).hasCount(1);
        assertThat(page.locator(".wp-week .wp-blokje-ANDER_MOMENT").first()).containsText("Voornaam-");
        assertThat(page.locator(".wp-week .wp-blokje-CONFLICT")).hasCount(0);
        assertThat(Browser.teBreed(page)).isZero();
    }

    @Test
    void switchesTheDailyMailOffAndOn() {
        var page = als("jobcoach", TELEFOON, "/herinneringen");
        page.uncheck("#veld-gewenst");
        page.locator("main .btn-primary").click();
        assertThat(page.locator(".wp-melding-goed")).hasText("Je krijgt geen mail meer.");
        page.check("#veld-gewenst");
        page.fill("#veld-email", "jo.jobcoach@example.com");
        page.locator("main .btn-primary").click();
        assertThat(page.locator("#veld-gewenst")).isChecked();
    }

    @Test
    void givesAPrivateAgendaAndTakesItBack() {
        var page = als("jobcoach", TELEFOON, "/agenda");
        page.getByText("Maak een agenda-adres").click();
        var adres = page.inputValue("#agenda-adres");
        var pad = adres.substring(adres.indexOf("/agenda/"));
        var agenda = Programma.zonderLogin(poort).get(pad);
        assertThat(agenda.body()).contains("BEGIN:VCALENDAR").doesNotContain("Voornaam");

        page.getByText("Zet uit", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(Programma.zonderLogin(poort).get(pad).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {BREED, TELEFOON})
    void findsAReportByAWordFromTheTopOfEveryPage(int breed) {
        var page = als("jobcoach", breed, "/taken");
        page.fill("#wp-zoek", "koffie zetten");
        page.keyboard().press("Enter");

        assertThat(page.locator("mark").first()).hasText("koffie zetten");
        assertThat(Browser.teBreed(page)).isZero();
    }

    @Test
    void asksAReasonForTheDossierOfAnotherTeam() {
        var page = als("jobcoach2", TELEFOON, "/noodtoegang");
        page.fill("#veld-code", DemoClienten.code(new Api(poort), "Voornaam-Veertien"));
        page.fill("#veld-reden", "kort");
        page.locator("form .btn-primary").click();

        assertThat(page.locator(".wp-melding-fout, .wp-fout").first()).isVisible();
    }

    /** WCAG 2.4.1 and 2.4.7: the first tab shows the way to the content, and the way goes there. */
    @Test
    void skipsTheMenuWithTheKeyboard() {
        var page = als("jobcoach", BREED, "/taken");
        page.keyboard().press("Tab");
        assertThat(page.locator(".wp-skip")).isFocused();
        assertThat(page.locator(".wp-skip")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main a").first()).isFocused();
    }

    private static Locator taak(Page page, String naam) {
        return page.locator(".wp-rijlink", new Page.LocatorOptions().setHasText(naam))
                .first();
    }
}
