package be.werkpad.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.contact.ContactZoeken;
import be.werkpad.prestatie.PrestatieKaart;
import be.werkpad.prestatie.PrestatieZoeken;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The tabs of the dossier that other modules give, and what can be written down there. */
class DossierOnderdelenTest extends PaginaTest {
    @Autowired
    AuditZoeken audit;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    ContactZoeken contacten;

    @Autowired
    PrestatieZoeken prestaties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contacten",
                "/werkposten",
                "/netwerk",
                "/risicos",
                "/prestaties",
                "/proces",
                "/werkvloer",
                "/omgang",
                "/taal"
            })
    void showsEachTabUnderTheHeadAndNotesOneReading(String tab) {
        var code = aanmelding("Onderdeel");

        assertThat(lees(Rol.JOBCOACH, "/trajecten/" + code + tab))
                .hasStatusOk()
                .bodyText()
                .contains("Voornaam-Onderdeel", code);
        assertThat(aantal(code, Actie.DOSSIER_GELEZEN)).isEqualTo(1);
        assertThat(als("iemand-anders", Rol.JOBCOACH, get("/trajecten/" + code + tab)))
                .hasStatus(404);
    }

    @Test
    void notesTheReadingOfDocumentsAndOfADossierThroughTheApi() {
        var code = aanmelding("Api");

        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/documenten", code)).hasStatusOk();
        assertThat(aantal(code, Actie.DOSSIER_GELEZEN)).isEqualTo(1);
        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}", code)).hasStatusOk();
        assertThat(aantal(code, Actie.DOSSIER_GELEZEN)).isEqualTo(2);
    }

    @Test
    void drawsTheProcessAndSaysTheSameInWords() {
        var code = aanmelding("Proces");

        var pagina = lees(Rol.JOBCOACH, "/trajecten/{code}/proces", code);

        assertThat(pagina).bodyText().contains("Waar het nu staat", "data-nu=", "data-tekening=");
        var vandaag = LocalDate.now(clock).toString();
        assertThat(stuur(
                        code, "/documenten/aanvragen", Map.of("soorten", "INDIVIDUEEL_DOSSIER", "gevraagdOp", vandaag)))
                .hasStatus(302);
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/proces", code))
                .bodyText()
                .as("the phase, also when something else began later")
                .contains("<h2 id=\"tekening-kop\">Aanmelding en intake");
        var bpmn = body(pagina).replaceAll("(?s).*data-tekening=\"([^\"]+)\".*", "$1");
        assertThat(lees(Rol.JOBCOACH, bpmn)).hasStatusOk().bodyText().contains("bpmn:definitions");
        var vreemd = bpmn.replace(code, aanmelding("Proces-Twee"));
        assertThat(lees(Rol.JOBCOACH, vreemd)).hasStatus(404);
    }

    /** CH-6a: five working days after a contact without a report it is late. */
    @Test
    void keepsAPlannedContactOpenUntilThereIsAReportOfIt() {
        var code = aanmelding("Gepland");
        var traject = trajecten.metCode(code);
        var vandaag = LocalDate.now(clock);
        stuur(code, "/contacten/plannen", Map.of("datum", vandaag.toString(), "kanaal", "KANTOOR"));
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/contacten", code))
                .bodyText()
                .contains("verslag te schrijven");

        jdbc.sql("update gepland_contact set datum = :dag where traject_id = :id")
                .param("dag", vandaag.minusDays(10))
                .param("id", traject.id())
                .update();
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/contacten", code))
                .bodyText()
                .contains("verslag te laat");

        assertThat(stuur(code, "/contacten/nieuw", contact(vandaag))).hasStatus(302);

        assertThat(contacten.open(Set.of(traject.id()))).isEmpty();
        assertThat(contacten.vanTraject(traject.id())).hasSize(1);
    }

    /** C.6.13: also a contact that no step asked for becomes a paper, without what is about somebody else. */
    @Test
    void makesAPaperOfAContactThatNoStepAskedFor() throws UnsupportedEncodingException {
        var code = aanmelding("Papier");
        var velden = contact(LocalDate.now(clock));
        velden.put("deelVoorDerden", "De buurvrouw heeft zorgen.");
        assertThat(stuur(code, "/contacten/nieuw", velden)).hasStatus(302);

        var gemaakt = stuur(code, "/documenten/nieuw", Map.of("soort", "CONTACTVERSLAG"));
        var id = gemaakt.getResponse().getRedirectedUrl().replaceAll(".*/", "");
        var papier = lees(Rol.JOBCOACH, "/api/documenten/" + id + "/pagina");

        assertThat(papier)
                .hasStatusOk()
                .bodyText()
                .contains("We praatten over de volgende stap.", "Op kantoor", "geen volgend contact afgesproken")
                .doesNotContain("buurvrouw");
    }

    /** B14, C.6.1: what each person around the client may know stands in the papers that tell what is shared. */
    @Test
    void tellsTheClientWhoMayKnowWhat() throws UnsupportedEncodingException {
        var code = aanmelding("Delen");
        assertThat(stuur(
                        code,
                        "/netwerk",
                        Map.of("naam", "Zus-Een", "relatie", "FAMILIE", "magWeten", "Alles over het werk")))
                .hasStatus(302);
        assertThat(stuur(code, "/netwerk", Map.of("naam", "Vriend-Een", "relatie", "VRIEND")))
                .hasStatus(302);

        var gemaakt = stuur(code, "/documenten/nieuw", Map.of("soort", "INDIVIDUEEL_DOSSIER"));
        var id = gemaakt.getResponse().getRedirectedUrl().replaceAll(".*/", "");

        assertThat(lees(Rol.JOBCOACH, "/api/documenten/" + id + "/pagina"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)Mag dit weten.*Vriend-Een.*Niets.*Zus-Een.*Alles over het werk");
    }

    /** CH-6a: time written down for a contact asks for its report, which then brings no second time. */
    @Test
    void asksForTheReportOfAContactThatWasOnlyWrittenDownAsTime() {
        var code = aanmelding("Tijd");
        var traject = trajecten.metCode(code);
        var vandaag = LocalDate.now(clock);
        assertThat(stuur(code, "/prestaties", prestatie(vandaag, "CLIENTCONTACT", "40", "JA")))
                .hasStatus(302);
        var open = contacten.open(Set.of(traject.id()));
        assertThat(open).hasSize(1);

        var velden = contact(vandaag);
        velden.put("prestatie", String.valueOf(open.get(0).id()));
        assertThat(stuur(code, "/contacten/nieuw", velden)).hasStatus(302);

        assertThat(contacten.open(Set.of(traject.id()))).isEmpty();
        assertThat(prestaties.vanTraject(traject.id())).hasSize(1);
    }

    /** CH-5e-3 and CH-5e-4. */
    @Test
    void neverRefusesUnplannedWorkAndWarnsOnceForTheBuffer() {
        var code = aanmelding("Budget");
        var vandaag = LocalDate.now(clock);
        assertThat(stuur(
                        code,
                        "/budget",
                        Map.of(
                                "van",
                                vandaag.minusMonths(1).toString(),
                                "tot",
                                vandaag.plusMonths(5).toString(),
                                "uren",
                                "5",
                                "bufferPct",
                                "20")))
                .hasStatus(302);

        for (var keer = 0; keer < 4; keer++) {
            assertThat(stuur(
                            code,
                            "/prestaties",
                            prestatie(vandaag.minusDays(keer), "CONTACT_OVER_CLIENT", "100", "NEE")))
                    .hasStatus(302);
        }

        var alle = prestaties.vanTraject(trajecten.metCode(code).id());
        assertThat(alle).hasSize(4);
        assertThat(alle.stream().filter(PrestatieKaart::bovenBudget))
                .as("300 minutes are agreed")
                .hasSize(1);
        assertThat(aantal(code, Actie.BUFFER_BIJNA_OP)).isEqualTo(1);
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/prestaties", code))
                .bodyText()
                .contains("boven budget", "bijna op");
    }

    @Test
    void showsInTheHeadHowToDealWithTheClientOnlyAfterTheClientAgreed() {
        var code = aanmelding("Omgang");
        assertThat(stuur(code, "/omgang", Map.of("wel", "Rustig praten", "niet", "Roepen")))
                .hasStatusOk()
                .bodyText()
                .contains("Spreek dit eerst af met de cliënt", "Rustig praten");

        stuur(code, "/omgang", Map.of("wel", "Rustig praten", "niet", "Roepen", "metClient", "ja"));

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/documenten", code))
                .bodyText()
                .contains("Rustig praten", "Roepen");
    }

    /** F.9 */
    @Test
    void changesHowPapersAreWrittenForTheClient() {
        var code = aanmelding("Aanspreken");
        assertThat(stuur(code, "/taal", Map.of("leesniveau", "A2", "aanspreekvorm", "GIJ")))
                .hasStatusOk()
                .bodyText()
                .contains("Maak een keuze.");

        stuur(code, "/taal", Map.of("leesniveau", "A2", "aanspreekvorm", "U"));

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}", code)).bodyText().contains("<span>u</span>", "korte zinnen");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/taal", code))
                .bodyText()
                .containsPattern("value=\"U\"[^>]*selected");
    }

    @Test
    void keepsPeopleOfTheNetworkApartWithWhatEachMayKnow() {
        var code = aanmelding("Netwerk");
        assertThat(stuur(code, "/netwerk", Map.of("naam", "Moeder-Een", "relatie", "OUDER", "email", "geen adres")))
                .hasStatusOk()
                .bodyText()
                .contains("juist e-mailadres", "Moeder-Een");
        stuur(code, "/netwerk", Map.of("naam", "Moeder-Een", "relatie", "OUDER", "magWeten", "De uren"));
        stuur(code, "/netwerk", Map.of("naam", "Vader-Een", "relatie", "OUDER"));

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/netwerk", code))
                .bodyText()
                .contains("Moeder-Een", "De uren", "Vader-Een", "Niets");
    }

    @Test
    void keepsAKnelpuntUntilItIsSolved() {
        var code = aanmelding("Knelpunt");
        var velden = Map.of(
                "wat", "De bus komt te laat",
                "actie", "Een andere bus zoeken",
                "eigenaar", "Jobcoach-Een",
                "tegen", LocalDate.now(clock).plusDays(7).toString());
        assertThat(stuur(code, "/werkvloer/knelpunten", velden)).hasStatus(302);
        var pagina = lees(Rol.JOBCOACH, "/trajecten/{code}/werkvloer", code);
        var id = body(pagina).replaceAll("(?s).*knelpunten/(\\d+)/opgelost.*", "$1");

        stuur(code, "/werkvloer/knelpunten/" + id + "/opgelost", Map.of("hoe", "Met lijn 4"));

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/werkvloer", code))
                .bodyText()
                .contains("opgelost", "Met lijn 4")
                .doesNotContain("/opgelost\"");
    }

    private MvcTestResult stuur(String code, String pad, Map<String, String> velden) {
        var request = post("/trajecten/" + code + pad).with(csrf());
        velden.forEach(request::param);
        return als(Rol.JOBCOACH, request);
    }

    private static Map<String, String> contact(LocalDate dag) {
        return new HashMap<>(Map.of(
                "kanaal", "KANTOOR",
                "datum", dag.toString(),
                "minuten", "30",
                "stemming", "GOED",
                "inhoud", "We praatten over de volgende stap.",
                "aanleiding", "GEPLAND",
                "aanwezigen", "Voornaam-1, cliënt"));
    }

    private static Map<String, String> prestatie(LocalDate dag, String soort, String minuten, String gepland) {
        return Map.of("datum", dag.toString(), "soort", soort, "minuten", minuten, "gepland", gepland);
    }

    private long aantal(String code, Actie actie) {
        return audit.vanTraject(trajecten.metCode(code).id()).stream()
                .filter(regel -> regel.actie() == actie)
                .count();
    }

    private static String body(MvcTestResult pagina) {
        try {
            return pagina.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException problem) {
            throw new AssertionError(problem);
        }
    }
}
