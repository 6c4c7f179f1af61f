package be.werkpad.wijziging.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GebeurtenisControllerTest extends PaginaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wijziging",
                "onvoorziene-vraag",
                "wissel-jobcoach",
                "pauze",
                "bijkomende-werkpost",
                "werk-gestopt",
                "stopzetting"
            })
    void explainsFirstWhatWillFollow(String soort) {
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/gebeurtenissen/{soort}", aanmelding("Uitleg"), soort))
                .hasStatusOk()
                .bodyText()
                .contains("Ja, meld dit");
    }

    @Test
    void opensATaskAfterAYes() {
        var code = aanmelding("Vraag");

        assertThat(verstuur(Rol.JOBCOACH, "/trajecten/{code}/gebeurtenissen/onvoorziene-vraag", code))
                .hasRedirectedUrl("/trajecten/" + code + "/taken");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/taken", code))
                .bodyText()
                .contains("Onvoorziene vraag beantwoorden");
    }

    @Test
    void saysSoWhenTheTrajectIsNotInAStateForIt() {
        var code = aanmelding("Nogniet");

        assertThat(verstuur(Rol.JOBCOACH, "/trajecten/{code}/gebeurtenissen/bijkomende-werkpost", code))
                .hasRedirectedUrl("/trajecten/" + code + "/gebeurtenissen/bijkomende-werkpost");
    }

    @Test
    void knowsNoOtherEvents() {
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/gebeurtenissen/feest", aanmelding("Feest")))
                .hasStatus(404);
    }
}
