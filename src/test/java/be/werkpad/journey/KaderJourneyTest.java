package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditControle;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.kader.KaderBekijken;
import be.werkpad.kader.Kaderstand;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstVastleggen;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The legal frame in a running traject: opened by what is missing, and again by what happens later. */
@WerkpadTest
class KaderJourneyTest {
    @LocalServerPort
    private int poort;

    @Autowired
    private TakenControle taken;

    @Autowired
    private AuditControle audit;

    @Autowired
    private AuditZoeken auditregels;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private TermijnZoeken termijnen;

    @Autowired
    private KaderBekijken kader;

    @Autowired
    private PlaatsingZoeken plaatsingen;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private OvereenkomstVastleggen vastleggen;

    @Test
    void anIncidentAndAChangeDuringTheTrialLeaveTheFrameInOrder() {
        var verhaal = new ScenarioReplay(new Api(poort));

        var code = verhaal.speel("incident");

        var traject = trajecten.metCode(code);
        assertThat(acties(traject.id()))
                .contains(Actie.KADER_NAGEKEKEN, Actie.OVEREENKOMST_GETEKEND, Actie.WIJZIGING_DOORGEVOERD);
        assertThat(auditregels.vanTraject(traject.id()))
                .as("a change of hours makes a new version of the nota of the werkpost")
                .filteredOn(regel -> regel.actie() == Actie.DOCUMENT_OPGEMAAKT)
                .filteredOn(regel -> "AFSPRAKENNOTA".equals(regel.details().get("soort")))
                .extracting(regel -> regel.details().get("versie"))
                .contains("2");
        assertThat(plaatsingen.bezigVan(traject.id())).singleElement().satisfies(plaatsing -> assertThat(
                        plaatsing.gemaakteAfspraken().rooster().tot())
                .as("the hours that were agreed are the hours that hold")
                .isEqualTo(LocalTime.of(13, 0)));
        assertThat(documenten.vanTraject(traject.id()))
                .as("each change has its own sheet")
                .filteredOn(document -> document.soort() == Documentsoort.WIJZIGINGSBLAD)
                .hasSize(1);
        assertThat(kader.vanTraject(traject.id())).singleElement().satisfies(blad -> assertThat(
                        blad.uitslag().stand())
                .as("%s", blad.uitslag().bevindingen())
                .isEqualTo(Kaderstand.IN_ORDE));
        assertThat(termijnen.openVan(traject.id()))
                .extracting(TermijnKaart::sleutel)
                .contains("polis.einde", "polis.herinnering", "risico.nazicht");
        assertThat(taken.verschillen()).isEmpty();
        assertThat(audit.controleer()).isEmpty();
    }

    @Test
    void aPolicyComesBackAsATaskSixtyDaysBeforeItEnds() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("incident", "leerplan-opmaken");
        var herinnering = datum(code, "polis.herinnering");
        assertThat(herinnering).isEqualTo(datum(code, "polis.einde").minusDays(60));

        api.klok("P" + ChronoUnit.DAYS.between(vandaag(api), herinnering.minusDays(1)) + "D");
        assertThat(open(api, code)).doesNotContain("polis-verlengen");
        api.klok("P1D");
        assertThat(open(api, code)).contains("polis-verlengen").doesNotContain("werk-zonder-verzekering-bespreken");

        api.klok("P60D");
        assertThat(open(api, code)).contains("polis-verlengen", "werk-zonder-verzekering-bespreken");
        api.klok("P1D");
        assertThat(api.get("coordinator", "/api/trajecten/" + code + "/kader").tekst())
                .contains("ONGEVALLEN_NIET_GEDEKT");
    }

    /** CH-4a-1: the same for the raamovereenkomst; who renews it has a new one to sign, though it says the same. */
    @Test
    void aRaamovereenkomstComesBackAsATaskSixtyDaysBeforeItEnds() {
        var api = new Api(poort);
        var code = new ScenarioReplay(api).speelTotEnMet("incident", "leerplan-opmaken");
        var plaatsing = plaatsingen.bezigVan(trajecten.metCode(code).id()).get(0);
        var nu = vandaag(api);
        vastleggen.voor(
                plaatsing.id(),
                new OvereenkomstKaart(Overeenkomstsoort.RAAMOVEREENKOMST, nu, nu.plusDays(62), "Map-1"));
        assertThat(datum(code, "raam.herinnering")).isEqualTo(nu.plusDays(2));

        api.klok("P1D");
        assertThat(open(api, code)).doesNotContain("raamovereenkomst-opvolgen");
        api.klok("P1D");
        assertThat(open(api, code)).contains("raamovereenkomst-opvolgen");

        voltooi(api, code, "raamovereenkomst-opvolgen", Map.of("resultaat", "VERNIEUWEN", "metWie", "Bakker-Een"));
        assertThat(api.get("coordinator", "/api/trajecten/" + code + "/kader").tekst())
                .as("a new one is asked before the old one ends")
                .contains("RAAMOVEREENKOMST_TE_TEKENEN");

        voltooi(api, code, "polisbewijs-toevoegen", Map.of("stand", "LATER"));
        api.klok("PT0S");
        assertThat(documenten.vanTraject(plaatsing.trajectId()))
                .filteredOn(document -> document.soort() == Documentsoort.RAAMOVEREENKOMST)
                .extracting(DocumentKaart::versie, DocumentKaart::status)
                .containsExactlyInAnyOrder(tuple(1, Status.GETEKEND), tuple(2, Status.DEFINITIEF));
        assertThat(open(api, code)).contains("handtekeningen-verzamelen");
    }

    private static void voltooi(Api api, String code, String formulier, Map<String, Object> antwoorden) {
        var taak = StreamSupport.stream(
                        api.get("coordinator", "/api/taken?traject=" + code)
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .filter(rij -> rij.path("formulier").asText().equals(formulier))
                .findFirst()
                .orElseThrow();
        assertThat(api.post(
                                "coordinator",
                                "/api/taken/" + taak.get("id").asText() + "/voltooien",
                                Map.of("antwoorden", antwoorden))
                        .status())
                .isBetween(200, 204);
    }

    private LocalDate datum(String code, String sleutel) {
        return termijnen.openVan(trajecten.metCode(code).id()).stream()
                .filter(termijn -> termijn.sleutel().equals(sleutel))
                .map(TermijnKaart::datum)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate vandaag(Api api) {
        return LocalDate.parse(api.get("coordinator", "/api/demo/klok")
                .json()
                .get("nu")
                .asText()
                .substring(0, 10));
    }

    private String open(Api api, String code) {
        return api.get("coordinator", "/api/taken?traject=" + code).tekst();
    }

    private List<Actie> acties(long trajectId) {
        return auditregels.vanTraject(trajectId).stream().map(AuditRegel::actie).toList();
    }
}
