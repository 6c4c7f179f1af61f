package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.HandtekeningenVragen;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.plaatsing.PlaatsingStopzetten;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was agreed for work that stops is not signed any more; what settles that work is (OV-4). */
@WerkpadTest
class PapierenVanGestoptWerkJourneyTest {
    private static final String TEKENEN = "handtekeningen-verzamelen";

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private PlaatsingZoeken plaatsingen;

    @Autowired
    private PlaatsingStopzetten stopzetten;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private HandtekeningenVragen vragen;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private TermijnZoeken termijnen;

    private ScenarioReplay verhaal;
    private long trajectId;

    @Test
    void onlyThePapersThatStillMakeSenseStayInTheInbox() {
        verhaal = new ScenarioReplay(new Api(poort));
        verhaal.speelTot("S1", "introductie-voorbereiden");
        trajectId = trajecten.metCode(verhaal.trajectcode()).id();
        var plaatsingId = plaatsingen.vanTraject(trajectId).get(0).id();
        for (var soort : List.of(Documentsoort.RISICOBESPREKING, Documentsoort.BEEINDIGING)) {
            var reeks = new Documentreeks(trajectId, plaatsingId, soort);
            opmaken.voor(reeks);
            vragen.voor(reeks);
        }
        assertThat(teTekenen()).isEqualTo(2);

        stopzetten.voor(plaatsingId, null, "De werkpost sluit.");

        assertThat(ronde(Documentsoort.BEEINDIGING).status()).isEqualTo(Status.LOPEND);
        assertThat(ronde(Documentsoort.RISICOBESPREKING).status()).isEqualTo(Status.VERVALLEN);
        assertThat(ronde(Documentsoort.RISICOBESPREKING).uitleg()).isEqualTo("Het werk bij deze werkpost stopt.");
        assertThat(teTekenen()).isEqualTo(1);
        assertThat(formulieren()).as("nobody has to look at it").doesNotContain("document-aanpassen");
        assertThat(termijnen.openVan(trajectId))
                .extracting(TermijnKaart::sleutel)
                .as("of the one that goes on")
                .containsOnlyOnce("ondertekening.verval");
    }

    private long teTekenen() {
        return formulieren().stream().filter(TEKENEN::equals).count();
    }

    private List<String> formulieren() {
        return verhaal.taken("jobcoach").findValuesAsText("formulier");
    }

    private OndertekeningKaart ronde(Documentsoort soort) {
        return zoeken.vanTraject(trajectId).stream()
                .filter(ronde -> ronde.soort() == soort)
                .findFirst()
                .orElseThrow();
    }
}
