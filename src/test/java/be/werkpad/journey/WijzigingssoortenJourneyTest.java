package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** C.7 Wijziging: each of the eleven kinds asks what it needs, makes the papers that tell of it, and nothing else. */
@WerkpadTest
class WijzigingssoortenJourneyTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEEDELEN = "wijziging-meedelen";
    /** Asked when the list of the werkpost is older than the change; module kader tests when. */
    private static final String VEILIGHEID = "veiligheid-opnieuw-nakijken";

    private static final String TEKENEN = "handtekeningen-verzamelen";

    /**
     * A kind of change.
     *
     * @param stappen the forms between the description and the choice, and what follows on it, in any order
     * @param papieren kinds of which there is a new version
     */
    private record Soort(String naam, String stappen, String papieren) {}

    private static final List<Soort> SOORTEN = List.of(
            new Soort("UREN", "uren-vastleggen statuut-nakijken " + TEKENEN, "AFSPRAKENNOTA"),
            new Soort(
                    "TAKEN",
                    "taken-vastleggen risico-afwegen voorbereiding-nakijken" + " verzekering-vastleggen " + TEKENEN,
                    "AFSPRAKENNOTA RISICOAFWEGING"),
            new Soort(
                    "WERKPOST",
                    "werkplek-vastleggen risico-afwegen voorbereiding-nakijken"
                            + " verzekering-vastleggen onkosten-vastleggen " + TEKENEN,
                    "AFSPRAKENNOTA RISICOAFWEGING"),
            new Soort("WERKBEGELEIDER", "werkbegeleider-vastleggen " + TEKENEN, "AFSPRAKENNOTA"),
            new Soort("ADRES", "adres-vastleggen voorbereiding-nakijken", ""), // the way to work stays, so the nota too
            new Soort("STATUUT", "statuut-nakijken", ""),
            new Soort("FINANCIERING", "financiering-vastleggen " + TEKENEN, "ENGAGEMENTSVERKLARING"),
            new Soort("VERTEGENWOORDIGING", "", ""),
            new Soort("NETWERK", "netwerk-vastleggen", "PROFIEL_BIJ_START"),
            new Soort("ANDERE", "", ""));

    private static final Set<String> VAN_DE_WERKPOST = Set.of("UREN", "TAKEN", "WERKPOST", "WERKBEGELEIDER");

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private TakenControle taken;

    private Api api;
    private ScenarioReplay verhaal;

    @Test
    void eachKindAsksWhatItNeedsAndMakesItsPapers() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
        ScenarioReplay.stappen("incident").stream()
                .takeWhile(stap -> !stap.path("gebeurtenis").asText().equals("INCIDENT"))
                .forEach(verhaal::speel);
        SOORTEN.forEach(this::loop);
        anotherJobcoachIsAnotherEvent();
        assertThat(taken.verschillen()).isEmpty();
    }

    private void loop(Soort soort) {
        var voor = versies();
        meld();
        verhaal.voltooi("jobcoach", "wijziging-beschrijven", verhaal.gevuld(beschrijving(soort.naam())), soort);
        api.klok("PT0S");
        var gedaan = new ArrayList<String>();
        for (var taak = volgende(); taak.isPresent(); taak = volgende()) {
            verhaal.voltooi("jobcoach", taak.get(), verhaal.gevuld(antwoorden(soort, taak.get())), soort);
            gedaan.add(taak.get());
            api.klok("PT0S");
        }

        gedaan.remove(VEILIGHEID);
        assertThat(gedaan).as(soort.naam()).containsExactlyInAnyOrderElementsOf(verwacht(soort));
        assertThat(nieuw(voor)).as(soort.naam()).isEqualTo(woorden("WIJZIGINGSBLAD " + soort.papieren()));
        assertThat(kaarten())
                .filteredOn(kaart -> kaart.soort().name().equals("WIJZIGINGSBLAD"))
                .last()
                .satisfies(blad -> {
                    assertThat(blad.status()).isEqualTo(DocumentKaart.Status.DEFINITIEF);
                    assertThat(api.get("jobcoach", "/api/documenten/" + blad.id() + "/pagina")
                                    .tekst())
                            .as(soort.naam())
                            .contains("Hoe het nu is")
                            .matches(pagina ->
                                    soort.naam().equals("NETWERK") == pagina.contains("nog niet in het dossier"));
                });
    }

    /** C.7 JOBCOACH has an event of its own, which hands over the tasks. */
    private void anotherJobcoachIsAnotherEvent() {
        meld();
        var pad = "/api/taken/" + verhaal.taakId("jobcoach", "wijziging-beschrijven") + "/voltooien";
        var antwoord = api.post("jobcoach", pad, Map.of("antwoorden", verhaal.gevuld(beschrijving("JOBCOACH"))));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains("andere jobcoach");
        verhaal.voltooi(
                "jobcoach",
                "wijziging-beschrijven",
                lees("{\"tochNiet\": true, \"redenTochNiet\": \"We melden een wissel.\"}"),
                "mistake");
        assertThat(verhaal.taken("jobcoach").toString()).doesNotContain("wijziging-", "opties-voorbereiden");
    }

    private void meld() {
        var pad = "/api/trajecten/" + verhaal.trajectcode() + "/gebeurtenissen";
        assertThat(api.post("jobcoach", pad, Map.of("soort", "WIJZIGING")).status())
                .isBetween(200, 204);
    }

    private static List<String> verwacht(Soort soort) {
        var alle = new ArrayList<String>(List.of("opties-voorbereiden", "keuze-vastleggen", MEEDELEN));
        if (VAN_DE_WERKPOST.contains(soort.naam())) {
            alle.add("antwoord-werkpost-vastleggen");
        }
        alle.addAll(woorden(soort.stappen()));
        return alle;
    }

    /** The next open task that belongs to a change. */
    private Optional<String> volgende() {
        return StreamSupport.stream(verhaal.taken("jobcoach").spliterator(), false)
                .map(taak -> taak.path("formulier").asText())
                .filter(ANTWOORDEN::containsKey)
                .sorted()
                .findFirst();
    }

    private static JsonNode antwoorden(Soort soort, String formulier) {
        var antwoorden = ANTWOORDEN.get(formulier).deepCopy();
        if (formulier.equals(TEKENEN) && soort.papieren().equals("ENGAGEMENTSVERKLARING")) {
            ((ArrayNode) antwoorden.get("handtekeningen")).remove(1);
        }
        return antwoorden;
    }

    private static JsonNode beschrijving(String soort) {
        return lees("""
                {"soort": "%s", "vanaf": "=vandaag", "nieuw": "Nieuw voor %s", "reden": "Zo past het beter.",
                 "oudAnder": "Zo was het."}""".formatted(soort, soort.toLowerCase(java.util.Locale.ROOT)))
                .<ObjectNode>deepCopy()
                .put("wieBeslist", "CLIENT");
    }

    private static final Map<String, JsonNode> ANTWOORDEN = new HashMap<>(Map.of(
            "taken-vastleggen",
            lees("""
                    {"taken": [{"taak": "Rekken vullen"}], "takenAkkoord": true}"""),
            "werkplek-vastleggen",
            lees("""
                    {"plek": "In de winkel"}"""),
            "werkbegeleider-vastleggen",
            lees("""
                    {"werkbegeleider": "Collega-Negen", "contactBijProbleem": "Collega-Negen, aan de winkel"}"""),
            "adres-vastleggen",
            lees("""
                    {"straat": "Wijzigstraat 9", "postcode": "3500", "gemeente": "Hasselt"}"""),
            "financiering-vastleggen",
            lees("""
                    {"financieringsbron": "ZORGBUDGET"}"""),
            "netwerk-vastleggen",
            lees("""
                    {"erbij": [{"naam": "Buur-Een", "relatie": "VRIEND"}]}""")));

    static {
        Stream.of(
                        "uren-vastleggen",
                        "opties-voorbereiden",
                        "keuze-vastleggen",
                        "antwoord-werkpost-vastleggen",
                        "risico-afwegen",
                        "statuut-nakijken",
                        "voorbereiding-nakijken",
                        "verzekering-vastleggen",
                        "onkosten-vastleggen",
                        TEKENEN,
                        MEEDELEN)
                .forEach(formulier -> ANTWOORDEN.put(formulier, vanHetVerhaal(formulier)));
        ANTWOORDEN.put(VEILIGHEID, vanHetVerhaal("veiligheid-nakijken"));
    }

    private static JsonNode vanHetVerhaal(String formulier) {
        return ScenarioReplay.stappen("incident").stream()
                .filter(stap -> stap.path("taak").asText().equals(formulier))
                .reduce((eerst, dan) -> dan)
                .orElseThrow()
                .get("antwoorden");
    }

    private Map<String, Long> versies() {
        return kaarten().stream()
                .collect(Collectors.groupingBy(kaart -> kaart.soort().name(), Collectors.counting()));
    }

    private Set<String> nieuw(Map<String, Long> voor) {
        return versies().entrySet().stream()
                .filter(soort -> !soort.getValue().equals(voor.get(soort.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<DocumentKaart> kaarten() {
        return documenten.vanTraject(trajecten.metCode(verhaal.trajectcode()).id());
    }

    private static Set<String> woorden(String tekst) {
        return Stream.of(tekst.split(" ")).filter(woord -> !woord.isEmpty()).collect(Collectors.toSet());
    }

    private static JsonNode lees(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (JsonProcessingException problem) {
            throw new AssertionError(problem);
        }
    }
}
