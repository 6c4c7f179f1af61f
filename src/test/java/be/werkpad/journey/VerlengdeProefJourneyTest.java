package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.termijn.TermijnControle;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** C.5.11 and X-7: a trial is extended once, and its new last day is watched as the first one was. */
@WerkpadTest
class VerlengdeProefJourneyTest {
    private static final String VERLOPEN = "verlopen-proef-bespreken";

    @LocalServerPort
    private int poort;

    @Autowired
    private AuditZoeken audit;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private TermijnControle termijnen;

    @Autowired
    private TakenControle taken;

    private Api api;
    private ScenarioReplay verhaal;

    @BeforeEach
    void open() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
    }

    @Test
    void anExtendedTrialThatIsMissedEscalatesAgainAndIsNotExtendedTwice() {
        var code = verhaal.speelTotEnMet("S4", "evaluatiegesprek-voeren");
        kiesVerlenging("=vandaag+P1M");
        var eerder = overschrijdingen(code);
        assertThat(termijnenVanEngine(code)).isEmpty();
        assertThat(verhaal.taken("coordinator").toString()).doesNotContain(VERLOPEN);

        api.klok("P34D");
        assertThat(overschrijdingen(code)).isEqualTo(eerder + 1);
        api.klok("P3D");
        assertThat(verhaal.taakId("coordinator", VERLOPEN)).isNotEmpty();
        assertThat(termijnenVanEngine(code)).isEmpty();

        speelStap("S4", "evaluatiegesprek-voeren");
        kiesVerlenging("=vandaag+P14D");
        assertThat(verhaal.taken("jobcoach").toString())
                .as("both choose again")
                .contains("opties-voorbereiden", "antwoord-werkgever-na-proef-vastleggen");
        assertThat(taken.verschillen()).isEmpty();
    }

    /** C.3 P5: with other agreements nobody goes on before all signed them. */
    @Test
    void aTrialThatGoesOnWithChangesIsSignedAgain() {
        var code = verhaal.speelTotEnMet("S4", "evaluatiegesprek-voeren");
        kies("AANPASSEN", "\"aanpassing\": \"Een uur later beginnen.\", ");
        speel("afspraken-aanpassen", """
                {"watVerandert": "Een uur later beginnen.", "vanaf": "=vandaag+P7D", "vanUur": "10:00",
                 "totUur": "12:00", "besprokenMetClient": true, "besprokenMetWerkpost": true}""");
        assertThat(verhaal.taken("coordinator").toString()).contains("handtekeningen-verzamelen");
        assertThat(fase(code)).isEqualTo("PROEFPERIODE");

        speel("handtekeningen-verzamelen", """
                {"resultaat": "GETEKEND", "uitgelegdAanClient": true, "handtekeningen": [
                  {"rol": "CLIENT", "naam": "Voornaam-Een Achternaam-Een", "datum": "=vandaag", "getuige": "Getuige-Een"},
                  {"rol": "WERKGEVER", "naam": "Bakker-Een", "functie": "Zaakvoerder", "datum": "=vandaag",
                   "getuige": "Getuige-Een"},
                  {"rol": "DIENST", "datum": "=vandaag"}]}""");

        assertThat(fase(code)).isEqualTo("OPVOLGING");
        assertThat(taken.verschillen()).isEmpty();
    }

    private String fase(String code) {
        return api.get("coordinator", "/api/trajecten/" + code)
                .json()
                .get("fase")
                .asText();
    }

    private void kiesVerlenging(String tot) {
        kies("VERLENGEN", "\"verlengingTot\": \"%s\", ".formatted(tot));
    }

    private void kies(String richting, String extra) {
        speel("opties-voorbereiden", """
                {"vraag": "Ga je verder op deze werkpost?", "opties": [
                  {"tekst": "Ja, ik blijf hier werken", "gevolg": "Het werk gaat door.", "richting": "VERDER"},
                  {"tekst": "Anders verder", "gevolg": "We proberen het anders.", "richting": "%s"}]}""".formatted(richting));
        speel("keuze-vastleggen", """
                {"gekozen": "B", "eigenWoorden": "Nog even proberen.", "gekozenDoor": "CLIENT",
                 "aanwezigen": [{"tekst": "Voornaam-Een, client"}, {"tekst": "Jobcoach-Een"}],
                 "vorm": "MONDELING", "datum": "=vandaag", "bewijsniveau": "2", "getuige": "Zus-Een"}""");
        speel("antwoord-werkgever-na-proef-vastleggen", """
                {"antwoordWerkgeverProef": "%s", %s"gesprokenMet": "Bakker-Een",
                 "datum": "=vandaag", "reden": "De oven is nog nieuw."}""".formatted(richting, extra));
    }

    private void speel(String taak, String antwoorden) {
        verhaal.speel(
                json("{\"wie\": \"jobcoach\", \"taak\": \"%s\", \"antwoorden\": %s}".formatted(taak, antwoorden)));
    }

    private void speelStap(String scenario, String formulier) {
        ScenarioReplay.stappen(scenario).stream()
                .filter(stap -> stap.path("taak").asText().equals(formulier))
                .forEach(verhaal::speel);
    }

    private long overschrijdingen(String code) {
        return audit.vanTraject(trajecten.metCode(code).id()).stream()
                .filter(regel -> regel.actie() == Actie.OVERSCHRIJDING_GEMELD)
                .count();
    }

    private Iterable<String> termijnenVanEngine(String code) {
        return termijnen.controleer(trajecten.metCode(code).id(), code);
    }

    private static JsonNode json(String tekst) {
        try {
            return new ObjectMapper().readTree(tekst);
        } catch (JsonProcessingException problem) {
            throw new AssertionError(problem);
        }
    }
}
