package be.werkpad.traject.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.norm.NormBereik;
import be.werkpad.norm.NormWijzigen;
import be.werkpad.norm.Normwijziging;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** C.5 17: a coördinator sees which running deadlines would move before they do; nobody else may. */
class LopendeTermijnenPaginaTest extends PaginaTest {
    /** Read by no process yet, because tests share the database. */
    private static final String NORM = "klacht.commissie";

    private static final String PAGINA = "/normen/" + NORM + "/lopend";

    @Autowired
    private TermijnZetten zetten;

    @Autowired
    private TermijnZoeken termijnen;

    @Autowired
    private NormWijzigen wijzigen;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private Clock clock;

    @Test
    void showsWhatWouldMoveAndMovesItOnlyThen() {
        var code = aanmelding("Lopend");
        var traject = trajecten.metCode(code).id();
        var vandaag = LocalDate.now(clock);
        zetten.volgensNorm(traject, null, NORM);
        assertThat(lees(Rol.COORDINATOR, PAGINA))
                .bodyText()
                .contains("Alle lopende termijnen kloppen")
                .doesNotContain(code);

        wijzigen.voor(new Normwijziging(NORM, NormBereik.ALGEMEEN, "P12D", vandaag, "Test"));
        assertThat(lees(Rol.COORDINATOR, PAGINA))
                .hasStatusOk()
                .bodyText()
                .contains(code, "Reken deze termijn opnieuw")
                .doesNotContain("Achternaam-Lopend");
        assertThat(dag(traject)).isEqualTo(vandaag.plusDays(30));

        assertThat(verstuur(Rol.COORDINATOR, PAGINA)).hasStatus(302);
        assertThat(dag(traject)).isEqualTo(vandaag.plusDays(12));
        assertThat(lees(Rol.JOBCOACH, PAGINA)).hasStatus(403);
        assertThat(verstuur(Rol.JOBCOACH, PAGINA)).hasStatus(403);
    }

    private LocalDate dag(long traject) {
        return termijnen.open(traject, null, NORM).orElseThrow().datum();
    }
}
