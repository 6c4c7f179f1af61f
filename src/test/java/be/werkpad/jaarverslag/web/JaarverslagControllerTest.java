package be.werkpad.jaarverslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import org.junit.jupiter.api.Test;

class JaarverslagControllerTest extends PaginaTest {
    @Test
    void showsEveryChapterToWhoLeadsAndNothingToAJobcoach() {
        aanmelding("Jaarverslag");

        assertThat(lees(Rol.MANAGER, "/jaarverslag"))
                .hasStatusOk()
                .bodyText()
                .contains("Trajecten van het jaar", "Uitkomst van de proef", "Caseload per jobcoach", "tonen we niet")
                .doesNotContain("Voornaam-Jaarverslag");
        assertThat(lees(Rol.COORDINATOR, "/jaarverslag"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("tonen we niet");
        assertThat(lees(Rol.JOBCOACH, "/jaarverslag")).hasStatus(403);
    }

    @Test
    void givesTheFiguresAsAFileForASpreadsheet() {
        assertThat(lees(Rol.MANAGER, "/jaarverslag/bestand?jaar=2020"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains("Hoofdstuk;Cijfer;Aantal;Aandeel", "Trajecten;Trajecten van het jaar;0;");
    }

    @Test
    void knowsNoFiguresOfAYearThatHasNotBegun() {
        assertThat(lees(Rol.MANAGER, "/jaarverslag?jaar=2999")).hasStatus(404);
    }
}
