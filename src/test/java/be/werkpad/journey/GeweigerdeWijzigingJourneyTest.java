package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.kader.KaderBekijken;
import be.werkpad.kader.Kaderstand;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.termijn.TermijnControle;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** C.5 path 8 inside a change: somebody does not sign, so what was signed before holds. */
@WerkpadTest
class GeweigerdeWijzigingJourneyTest {
    private static final String TEKENEN = "handtekeningen-verzamelen";

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private PlaatsingZoeken plaatsingen;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private KaderBekijken kader;

    @Autowired
    private TakenControle taken;

    @Autowired
    private TermijnControle termijnen;

    @Test
    void theOldHoursAndTheOldNotaGoOnHolding() {
        var verhaal = new ScenarioReplay(new Api(poort));
        var stappen = ScenarioReplay.stappen("incident");
        stappen.subList(0, stappen.size() - 2).forEach(verhaal::speel);
        var traject = trajecten.metCode(verhaal.trajectcode());
        assertThat(totUur(traject.id())).as("not before it is signed").isEqualTo(LocalTime.of(12, 0));

        verhaal.speel(stap("jobcoach", TEKENEN, """
                {"resultaat": "GEWEIGERD", "redenWeigering": "Het past toch niet.", "uitgelegdAanClient": true}"""));

        assertThat(totUur(traject.id())).isEqualTo(LocalTime.of(12, 0));
        assertThat(documenten.vanTraject(traject.id()))
                .filteredOn(document -> document.soort() == Documentsoort.AFSPRAKENNOTA)
                .filteredOn(document -> document.plaatsingId() != null)
                .extracting(DocumentKaart::status)
                .containsExactly(DocumentKaart.Status.GETEKEND, DocumentKaart.Status.VERVALLEN);
        assertThat(documenten.vanTraject(traject.id()))
                .filteredOn(document -> document.soort() == Documentsoort.WIJZIGINGSBLAD)
                .extracting(DocumentKaart::status)
                .containsExactly(DocumentKaart.Status.VERVALLEN);
        assertThat(kader.vanTraject(traject.id())).singleElement().satisfies(blad -> assertThat(
                        blad.uitslag().stand())
                .as("%s", blad.uitslag().bevindingen())
                .isEqualTo(Kaderstand.IN_ORDE));

        verhaal.speel(stap("coordinator", "weigering-bespreken", """
                {"datum": "=vandaag", "besproken": "Iedereen wil het oude uur.", "vervolgWijziging": "OUDE_AFSPRAKEN"}"""));

        assertThat(verhaal.taken("coordinator").toString()).doesNotContain("wijziging-", "weigering-");
        assertThat(taken.verschillen()).isEmpty();
        assertThat(termijnen.controleer(traject.id(), traject.code())).isEmpty();
    }

    /** A change of next week is signed now and carried out next week. */
    @Test
    void waitsForItsDay() {
        var api = new Api(poort);
        var verhaal = new ScenarioReplay(api);
        var stappen = ScenarioReplay.stappen("incident");
        for (var stap : stappen.subList(0, stappen.size() - 1)) {
            verhaal.speel(stap.path("taak").asText().equals("wijziging-beschrijven") ? later(stap) : stap);
        }
        var traject = trajecten.metCode(verhaal.trajectcode());
        assertThat(totUur(traject.id())).as("signed, but next week").isEqualTo(LocalTime.of(12, 0));
        assertThat(documenten.vanTraject(traject.id()))
                .filteredOn(document -> document.soort() == Documentsoort.AFSPRAKENNOTA)
                .last()
                .satisfies(nota -> assertThat(nota.status()).isEqualTo(DocumentKaart.Status.GETEKEND));

        api.klok("P7D");

        assertThat(totUur(traject.id())).isEqualTo(LocalTime.of(13, 0));
        verhaal.speel(stappen.get(stappen.size() - 1));
        assertThat(taken.verschillen()).isEmpty();
        assertThat(termijnen.controleer(traject.id(), traject.code())).isEmpty();
    }

    private static JsonNode later(JsonNode stap) {
        var kopie = stap.deepCopy();
        ((ObjectNode) kopie.get("antwoorden")).put("vanaf", "=vandaag+P7D");
        return kopie;
    }

    private LocalTime totUur(long trajectId) {
        return plaatsingen
                .bezigVan(trajectId)
                .get(0)
                .gemaakteAfspraken()
                .rooster()
                .tot();
    }

    private static JsonNode stap(String wie, String taak, String antwoorden) {
        try {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("wie", wie)
                    .put("taak", taak)
                    .set("antwoorden", new ObjectMapper().readTree(antwoorden));
        } catch (JsonProcessingException problem) {
            throw new AssertionError(problem);
        }
    }
}
