package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.HandtekeningenVragen;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningStoppen;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.termijn.TermijnControle;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signatures that nobody waits for: each round has its own deadlines (C.8), and what is not signed reaches somebody. */
@WerkpadTest
class OndertekeningOpVraagJourneyTest {
    private static final String AANPASSEN = "document-aanpassen";

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private HandtekeningenVragen vragen;

    @Autowired
    private OndertekeningStoppen stoppen;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private TermijnZoeken termijnen;

    @Autowired
    private TermijnControle controle;

    @Autowired
    private Clock clock;

    private Api api;
    private ScenarioReplay verhaal;
    private String code;
    private long trajectId;

    @BeforeEach
    void traject() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
        verhaal.speelTot("S1", "doelen-bepalen");
        code = verhaal.trajectcode();
        trajectId = trajecten.metCode(code).id();
    }

    @AfterEach
    void theEngineWaitsForTheDatesOfTheRows() {
        assertThat(controle.controleer(trajectId, code)).isEmpty();
    }

    @Test
    void eachRoundCountsFromItsOwnStart() {
        var begin = LocalDate.now(clock);
        vraag(Documentsoort.AFSPRAKENNOTA);
        api.klok("P20D");
        vraag(Documentsoort.RISICOAFWEGING);

        assertThat(datums("ondertekening.verval")).containsExactly(begin.plusDays(30), begin.plusDays(50));
        assertThat(datums("ondertekening.herinnering")).containsExactly(begin.plusDays(7), begin.plusDays(27));
        assertThat(datums("ondertekening.escalatie")).as("the first one fired").containsExactly(begin.plusDays(34));
        assertThat(datums("ondertekening.opvolging")).containsExactly(begin.plusDays(21));
        assertThat(Programma.ingelogd(poort, "jobcoach", "werkpad")
                        .get("/trajecten/" + code + "/termijnen")
                        .body())
                .contains("Niet getekend: het aanbod vervalt");

        api.klok("P11D");

        assertThat(ronde(Documentsoort.AFSPRAKENNOTA).status()).isEqualTo(Status.VERVALLEN);
        assertThat(ronde(Documentsoort.RISICOAFWEGING).status()).isEqualTo(Status.LOPEND);
        assertThat(datums("ondertekening.verval")).containsExactly(begin.plusDays(50));
        assertThat(taak()).contains("Niet iedereen tekende op tijd");
        assertThat(rondAf("OPNIEUW_VRAGEN").status()).isBetween(200, 204);
        assertThat(ronde(Documentsoort.AFSPRAKENNOTA).status()).isEqualTo(Status.LOPEND);
        assertThat(datums("ondertekening.verval")).containsExactly(begin.plusDays(50), begin.plusDays(61));
    }

    @Test
    void aPointToChangeReachesTheJobcoachWhoMakesANewVersionOrLeavesIt() {
        vraag(Documentsoort.AFSPRAKENNOTA);
        var ronde = ronde(Documentsoort.AFSPRAKENNOTA);
        stoppen.bezwaar(ronde.id(), ronde.vakken().get(0).id(), "Liever op dinsdag.", true);

        assertThat(taak()).contains("Afsprakennota", "Dit moet veranderen: Liever op dinsdag.");
        var zelfde = rondAf("NIEUWE_VERSIE");
        assertThat(zelfde.status()).as(zelfde.tekst()).isEqualTo(422);
        assertThat(zelfde.tekst()).contains("De nieuwe versie zou hetzelfde zeggen");
        assertThat(rondAf("ZO_LATEN").status()).isBetween(200, 204);

        assertThat(formulieren()).doesNotContain(AANPASSEN, "handtekeningen-verzamelen");
        assertThat(datums("ondertekening.verval")).isEmpty();
    }

    private void vraag(Documentsoort soort) {
        var reeks = new Documentreeks(trajectId, null, soort);
        opmaken.voor(reeks);
        vragen.voor(reeks);
    }

    private OndertekeningKaart ronde(Documentsoort soort) {
        return zoeken.vanTraject(trajectId).stream()
                .filter(ronde -> ronde.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private List<LocalDate> datums(String sleutel) {
        return termijnen.openVan(trajectId).stream()
                .filter(termijn -> termijn.sleutel().equals(sleutel))
                .map(TermijnKaart::datum)
                .sorted()
                .toList();
    }

    private String taak() {
        return api.get("jobcoach", "/api/taken/" + verhaal.taakId("jobcoach", AANPASSEN))
                .tekst();
    }

    private Api.Antwoord rondAf(String aanpassing) {
        return api.post(
                "jobcoach",
                "/api/taken/" + verhaal.taakId("jobcoach", AANPASSEN) + "/voltooien",
                Map.of("antwoorden", Map.of("aanpassing", aanpassing, "reden", "Zo spraken we af.")));
    }

    private List<String> formulieren() {
        return verhaal.taken("jobcoach").findValuesAsText("formulier");
    }
}
