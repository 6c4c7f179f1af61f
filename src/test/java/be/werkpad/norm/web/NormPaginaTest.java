package be.werkpad.norm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.norm.NormBepalen;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** C.8 and F.28: a coördinator changes a duration after seeing what it does; nobody else may. */
class NormPaginaTest extends PaginaTest {
    /** Read by no process yet, because tests share the database. */
    private static final String NORM = "pop.herziening";

    @Autowired
    private NormBepalen normen;

    @Autowired
    private Clock clock;

    @Test
    void showsWhatANewValueDoesBeforeItIsKept() {
        var vanaf = LocalDate.now(clock).plusDays(40);

        assertThat(wijzig("6", "M", vanaf.toString(), "BEKIJKEN"))
                .hasStatusOk()
                .bodyText()
                .contains("Dit verandert er", "geldt 6 maanden in plaats van 3 maanden", "houden hun datum");
        assertThat(normen.duur(NORM, vanaf)).as("only looked at").hasToString("P3M");

        assertThat(wijzig("6", "M", vanaf.toString(), "BEWAREN")).hasStatus(302);
        assertThat(normen.duur(NORM, vanaf)).hasToString("P6M");
        assertThat(normen.duur(NORM, vanaf.minusDays(1))).as("until then").hasToString("P3M");
        assertThat(lees(Rol.COORDINATOR, "/normen/" + NORM)).bodyText().contains("Beslissing van de dienst");
    }

    @Test
    void refusesABadValueBesideTheFieldAndKeepsTheRest() {
        var morgen = LocalDate.now(clock).plusDays(1).toString();
        for (var slecht : new String[] {"3 maanden", "0", "-1", "1.5", "P1D", "", "120"}) {
            assertThat(wijzig(slecht, "M", morgen, "BEWAREN"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("fout-waarde", "Beslissing van de dienst");
        }
        assertThat(wijzig("6", "M", "2020-01-01", "BEWAREN"))
                .hasStatusOk()
                .bodyText()
                .contains("fout-vanaf");
        assertThat(lees(Rol.COORDINATOR, "/normen/bestaat.niet")).hasStatus(404);
    }

    @Test
    void saysAndAsksAValueInWords() {
        assertThat(lees(Rol.COORDINATOR, "/normen/contact.eerste"))
                .bodyText()
                .contains("Kies een waarde van", "werkdagen")
                .doesNotContainPattern(">P\\d|W\\dD");
        assertThat(lees(Rol.COORDINATOR, "/normen"))
                .bodyText()
                .contains("1 jaar", "6 weken", "2 maanden")
                .doesNotContainPattern(">P\\d|W\\dD");
    }

    /** The message of a refused forfait sends people here. */
    @Test
    void showsAnAmountOfTheLawThatNobodyFilledInForThisYear() {
        assertThat(lees(Rol.COORDINATOR, "/normen"))
                .bodyText()
                .contains("Onkosten: hoogste forfait per jaar", "nog niet ingevuld voor");
        assertThat(lees(Rol.COORDINATOR, "/normen/onkosten.forfait.jaar"))
                .hasStatusOk()
                .bodyText()
                .contains("1659.29", LocalDate.now(clock).withDayOfYear(1).toString());
    }

    @Test
    void isForCoordinatorAndBeheerderOnly() {
        assertThat(lees(Rol.COORDINATOR, "/normen")).hasStatusOk().bodyText().contains("Jaarlijkse Bevraging");
        assertThat(lees(Rol.JOBCOACH, "/normen")).hasStatus(403);
        assertThat(als(Rol.JOBCOACH, post("/normen/" + NORM).with(csrf()))).hasStatus(403);
    }

    private MvcTestResult wijzig(String waarde, String eenheid, String vanaf, String stap) {
        return als(
                Rol.COORDINATOR,
                post("/normen/" + NORM)
                        .with(csrf())
                        .param("waarde", waarde)
                        .param("eenheid", eenheid)
                        .param("vanaf", vanaf)
                        .param("bron", "Beslissing van de dienst")
                        .param("stap", stap));
    }
}
