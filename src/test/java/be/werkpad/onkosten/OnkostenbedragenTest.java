package be.werkpad.onkosten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * E.4: the amounts of the law for a year, in one form. The amounts here are made up. Only 2023 is written, whose claims
 * no other test makes.
 */
class OnkostenbedragenTest extends PaginaTest {
    @Autowired
    private Plafonds plafonds;

    @Autowired
    private Clock clock;

    @Test
    void oneFormFillsInWhatIsKnownAndLeavesTheRest() {
        assertThat(vulIn(2023, "40,67", "1626,77", "0,4321", "", "Voorbeeldbron"))
                .hasStatus(302)
                .flash()
                .containsKey("melding");

        var bedragen = plafonds.vanJaar(2023);
        assertThat(bedragen.perDag()).isEqualByComparingTo("40.67");
        assertThat(bedragen.perKilometer()).isEqualByComparingTo(new BigDecimal("0.4321"));
        assertThat(bedragen.kilometers()).as("left as it was").isEqualByComparingTo("2000");
        assertThat(bedragen.isVolledig()).isTrue();
        assertThat(lees(Rol.COORDINATOR, "/normen/onkosten/2023")).bodyText().contains("0,4321");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', bron, perDag",
        "40, 1000, '', '', '', bron",
        "vijf, 1000, '', '', bron, perDag",
        "40, 6000, '', '', bron, perJaar",
        "200, 100, '', '', bron, perDag",
        "40, 1000, '0,43215', '', bron, perKilometer",
        "40, 1000, 3, '', bron, perKilometer",
        "40, 1000, 0, '', bron, perKilometer",
        "40, 1000, '', -1, bron, kilometers"
    })
    void refusesBesideTheFieldAndKeepsNothing(
            String dag, String perJaar, String tarief, String kilometers, String bron, String veld) {
        var jaar = LocalDate.now(clock).getYear() + 1;

        assertThat(vulIn(jaar, dag, perJaar, tarief, kilometers, bron))
                .hasStatusOk()
                .bodyText()
                .contains("fout-" + veld);
        assertThat(plafonds.vanJaar(jaar).isLeeg()).isTrue();
    }

    @Test
    void isForTheYearsThatMatterAndForWhoMayChangeNorms() {
        var jaar = LocalDate.now(clock).getYear();

        assertThat(lees(Rol.COORDINATOR, "/normen")).bodyText().contains("/normen/onkosten/" + (jaar + 1));
        assertThat(lees(Rol.COORDINATOR, "/normen/onkosten/{jaar}", jaar + 2)).hasStatus(404);
        assertThat(lees(Rol.COORDINATOR, "/normen/onkosten/{jaar}", 2022)).hasStatus(404);
        assertThat(lees(Rol.JOBCOACH, "/normen/onkosten/{jaar}", jaar)).hasStatus(403);
    }

    @Test
    void everyPageTellsACoordinatorThatThisYearHasNoAmounts() {
        var jaar = LocalDate.now(clock).getYear();

        assertThat(lees(Rol.COORDINATOR, "/normen"))
                .bodyText()
                .contains("Voor " + jaar, "nog geen bedragen voor onkosten");
        assertThat(lees(Rol.JOBCOACH, "/taken")).bodyText().doesNotContain("nog geen bedragen voor onkosten");
    }

    private MvcTestResult vulIn(
            int jaar, String perDag, String perJaar, String perKilometer, String kilometers, String bron) {
        return als(
                Rol.COORDINATOR,
                post("/normen/onkosten/{jaar}", jaar)
                        .with(csrf())
                        .param("perDag", perDag)
                        .param("perJaar", perJaar)
                        .param("perKilometer", perKilometer)
                        .param("kilometers", kilometers)
                        .param("bron", bron));
    }
}
