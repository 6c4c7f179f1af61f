package be.werkpad.journey;

import static be.werkpad.support.Browser.BREED;
import static be.werkpad.support.Browser.TELEFOON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.shared.ClockConfiguration;
import be.werkpad.support.Browser;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On the shop floor with a phone: a difficulty, the learning plan, a measurement, the hours, and a dossier in an emergency. */
class WerkvloerInBrowserTest extends InBrowser {
    private final LocalDate vandaag = LocalDate.now(ClockConfiguration.BRUSSEL);

    @Test
    void notesADifficultyAndSolvesIt() {
        var page = als("jobcoach", TELEFOON, dossier("Voornaam-Een") + "/werkvloer");
        page.locator("summary", new Page.LocatorOptions().setHasText("knelpunt"))
                .first()
                .click();
        page.fill("[name=wat]", "De oven piept te luid.");
        page.fill("[name=actie]", "Een andere plek aan de tafel proberen.");
        page.fill("[name=eigenaar]", "Collega-Een");
        page.fill("[name=tegen]", vandaag.plusDays(7).toString());
        page.locator("form[action$=knelpunten] .btn-primary").click();

        var regel = page.locator(".wp-treffers li", new Page.LocatorOptions().setHasText("De oven piept te luid."));
        assertThat(regel).containsText("Collega-Een");
        regel.locator("summary").click();
        regel.locator("[name=hoe]").fill("Aan het raam is het stil.");
        regel.locator("form button").click();
        assertThat(regel).containsText("Aan het raam is het stil.");
        assertThat(regel.locator(".wp-merkje-goed")).isVisible();
        assertThat(Browser.teBreed(page)).isZero();
        assertThat(Browser.toegankelijk(page)).isEmpty();
    }

    @Test
    void keepsTheLearningPlanWithATapPerSkill() {
        var page = als("jobcoach", TELEFOON, dossier("Voornaam-Een") + "/werkvloer");
        page.locator("form[action*=leerplan] input[value=ZELFSTANDIG]").first().check();
        page.locator("form[action*=leerplan] .btn-primary").click();

        assertThat(page.locator("form[action*=leerplan] input[value=ZELFSTANDIG]")
                        .first())
                .isChecked();
    }

    @Test
    void measuresTheWork() {
        var page = als("jobcoach", TELEFOON, dossier("Voornaam-Een") + "/werkvloer");
        page.locator("summary", new Page.LocatorOptions().setHasText("Werkmeting"))
                .first()
                .click();
        var formulier = page.locator("form[action*=metingen]").first();
        formulier.locator("[name=van]").fill(vandaag.minusDays(7).toString());
        formulier.locator("[name=tot]").fill(vandaag.toString());
        for (var taak :
                formulier.locator("fieldset:has([name^=zelfstandigheid])").all()) {
            taak.locator("input[value=MET_HULP]").check();
            taak.locator("[name^=veilig]").check();
        }
        formulier.locator("[name=eigenGevoel]").first().check();
        formulier.locator("[name=waarnemer]").fill("Jobcoach-Een");
        formulier.locator("[name=besluit]").fill("Hij knipt elke week vlotter.");
        formulier.locator(".btn-primary").click();

        assertThat(page.locator("[aria-labelledby=m-kop]")).containsText("Hij knipt elke week vlotter.");
    }

    /** CH-5e-4: work that nobody planned is kept when the hours are spent, and the meter says so. */
    @Test
    void keepsUnplannedWorkWhenTheBudgetIsSpent() {
        var dossier = dossier("Voornaam-Een");
        var page = als("coordinator", BREED, dossier + "/budget");
        page.fill("[name=van]", vandaag.minusDays(30).toString());
        page.fill("[name=tot]", vandaag.plusDays(30).toString());
        page.fill("[name=uren]", "1");
        page.fill("[name=bufferPct]", "20");
        page.fill("[name=basis]", "Afgesproken met de cliënt");
        page.locator("main form .btn-primary").click();
        assertThat(page.locator("progress")).hasCount(2);

        var coach = als("jobcoach", TELEFOON, dossier + "/prestaties");
        coach.locator("details.wp-snel > summary").click();
        coach.locator("form[action$=prestaties] [name=soort]").first().check();
        coach.fill("[name=minuten]", "90");
        coach.check("[name=gepland][value=NEE]");
        coach.locator("form[action$=prestaties] .btn-primary").click();

        assertThat(coach.locator("progress.wp-vol")).hasCount(2);
        assertThat(coach.locator(".wp-meter .wp-melding-let-op")).isVisible();
        assertThat(coach.locator("table .wp-merkje-let-op").first()).isVisible();
        assertThat(Browser.teBreed(coach)).isZero();
        assertThat(Browser.toegankelijk(coach)).isEmpty();
    }

    @Test
    void opensTheDossierOfAnotherTeamWithAReasonThatACoordinatorLooksBackAt() {
        var code = DemoClienten.code(new Api(poort), "Voornaam-Twee");
        var reden = "De jobcoach is ziek en de werkgever belt: wie is er vandaag?";
        var page = als("jobcoach2", TELEFOON, "/noodtoegang");
        page.fill("#veld-code", code);
        page.fill("#veld-reden", reden);
        page.locator("main form .btn-primary").click();
        assertThat(page.locator("h1")).containsText("Voornaam-Twee");

        var coordinator = als("coordinator", BREED, "/noodtoegang");
        var regel = coordinator.locator(".wp-verslag", new Page.LocatorOptions().setHasText(reden));
        regel.locator("form button").click();
        assertThat(regel.locator(".wp-merkje-goed")).isVisible();
    }
}
