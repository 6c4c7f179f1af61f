package be.werkpad.traject.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class DossierPaginasTest extends PaginaTest {
    @Autowired
    AuditZoeken audit;

    @Autowired
    TrajectZoeken trajecten;

    @ParameterizedTest
    @ValueSource(strings = {"", "/taken", "/tijdlijn", "/documenten", "/beslissingen", "/termijnen"})
    void showsEachTabUnderTheHeadAndNotesOneReading(String tab) {
        var code = aanmelding("Dossier");

        var pagina = lees(Rol.JOBCOACH, "/trajecten/" + code + tab);

        assertThat(pagina).hasStatusOk().bodyText().contains("Voornaam-Dossier", code, "Er gebeurt iets");
        assertThat(lezingen(code)).isEqualTo(1);
    }

    @Test
    void readsTheAnswersBackWithTheLabelsOfTheForm() {
        var code = aanmelding("Antwoord");

        assertThat(lees(Rol.COORDINATOR, "/trajecten/{code}", code))
                .hasStatusOk()
                .bodyText()
                .contains("Wat is de vraag?", "Ik wil graag werken.", "De persoon zelf", "0470 12 34 56");
    }

    @Test
    void tellsWhatHappenedInSentencesAndWhoLookedOnRequest() {
        var code = aanmelding("Tijdlijn");

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/tijdlijn", code))
                .bodyText()
                .contains("Werkte de taak")
                .doesNotContain("Las het dossier");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/tijdlijn?alles=true", code))
                .bodyText()
                .contains("Las het dossier");
    }

    @Test
    void looksAbsentForAJobcoachOfAnotherTeam() {
        var code = aanmelding("Vreemd");

        assertThat(als("iemand-anders", Rol.JOBCOACH, get("/trajecten/{code}", code)))
                .hasStatus(404);
        assertThat(lezingen(code)).isZero();
    }

    @Test
    void refusesAManagerWhoSeesNoDossiers() {
        assertThat(lees(Rol.MANAGER, "/trajecten/{code}", aanmelding("Manager")))
                .hasStatus(403);
    }

    @Test
    void findsATrajectByPartOfTheNameOrTheCode() {
        var code = aanmelding("Zoekmij");

        assertThat(lees(Rol.JOBCOACH, "/trajecten?zoek=naam-zoekm")).bodyText().contains(code);
        assertThat(lees(Rol.JOBCOACH, "/trajecten?zoek=" + code.toLowerCase(java.util.Locale.ROOT)))
                .bodyText()
                .contains("Voornaam-Zoekmij");
        assertThat(lees(Rol.JOBCOACH, "/trajecten?zoek=%25")).bodyText().contains("Niets gevonden");
    }

    @Test
    void givesProgramsTheSameDossier() {
        var code = aanmelding("Programma");

        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}", code))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("client")
                .isEqualTo("Voornaam-Programma Achternaam-Programma");
        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/termijnen", code))
                .bodyJson()
                .extractingPath("items[0].sleutel")
                .isEqualTo("contact.eerste");
        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/beslissingen", code))
                .bodyJson()
                .extractingPath("totaal")
                .isEqualTo(0);
        assertThat(als("iemand-anders", Rol.JOBCOACH, get("/api/trajecten/{code}/tijdlijn", code)))
                .hasStatus(404);
    }

    private long lezingen(String code) {
        return audit.vanTraject(trajecten.metCode(code).id()).stream()
                .filter(regel -> regel.actie() == Actie.DOSSIER_GELEZEN)
                .count();
    }
}
