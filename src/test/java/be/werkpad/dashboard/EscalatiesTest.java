package be.werkpad.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.aanmelding.WachtlijstBijhouden;
import be.werkpad.dashboard.Escalatie.Soort;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.termijn.Termijnstatus;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What takes too long reaches the manager (C.8, RE-57b). */
class EscalatiesTest extends PaginaTest {
    private static final String ALARM = "wachtlijst.alarm";

    @Autowired
    WachtlijstBijhouden wachtlijst;

    @Autowired
    TermijnZetten zetten;

    @Autowired
    TermijnZoeken termijnen;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    EscalatiesBekijken bekijken;

    @Autowired
    Clock clock;

    @Test
    void waitingOnDoesNotMoveTheDayOfTheAlarm() {
        var traject = trajecten.metCode(aanmelding("Wacht")).id();
        wachtlijst.voor(traject, "WACHTLIJST");
        assertThat(alarm(traject).datum()).isEqualTo(vandaag().plusDays(30));

        zetten.op(traject, null, ALARM, vandaag().plusDays(3), "test");
        wachtlijst.voor(traject, "WACHTLIJST");
        assertThat(alarm(traject).datum()).isEqualTo(vandaag().plusDays(3));
        wachtlijst.voor(traject, "STARTEN");
        assertThat(alarm(traject).status()).isEqualTo(Termijnstatus.GEHOUDEN);
    }

    @Test
    void aRefusalEndsTheWaiting() {
        var traject = trajecten.metCode(aanmelding("Geweigerd")).id();
        wachtlijst.voor(traject, "WACHTLIJST");
        wachtlijst.voor(traject, "NIET_AANVAARD");
        assertThat(alarm(traject).status()).isEqualTo(Termijnstatus.VERVALLEN);
    }

    @Test
    void showsALongWaitToAManagerWithoutTheName() {
        var code = aanmelding("Lang");
        var traject = trajecten.metCode(code).id();
        wachtlijst.voor(traject, "WACHTLIJST");
        assertThat(soorten(code)).isEmpty();

        zetten.op(traject, null, ALARM, vandaag(), "test");
        assertThat(soorten(code)).containsExactly(Soort.WACHTLIJST);
        assertThat(lees(Rol.MANAGER, "/opvolging"))
                .hasStatusOk()
                .bodyText()
                .contains("Wacht op een plaats", code)
                .doesNotContain("Voornaam-Lang");
    }

    @Test
    void showsATrialWithoutADecisionAWeekAfterItsLastDay() {
        var code = aanmelding("Proef");
        var traject = trajecten.metCode(code).id();
        zetten.op(traject, null, "proef.einde", vandaag().minusDays(6), "test");
        assertThat(soorten(code)).isEmpty();

        zetten.op(traject, null, "proef.einde", vandaag().minusDays(7), "test");
        assertThat(soorten(code)).containsExactly(Soort.PROEF_VERLOPEN);
    }

    @Test
    void showsPapersThatAClientAskedForTheDayAfterTheyWereDue() {
        var code = aanmelding("Papieren");
        var traject = trajecten.metCode(code).id();
        zetten.op(traject, null, "document.aanvraag", vandaag(), "test");
        zetten.op(traject, null, "document.aanvraagUiterlijk", vandaag(), "test");
        assertThat(soorten(code)).isEmpty();

        zetten.op(traject, null, "document.aanvraag", vandaag().minusDays(1), "test");
        assertThat(soorten(code)).containsExactly(Soort.PAPIEREN_TE_LAAT);
        zetten.op(traject, null, "document.aanvraagUiterlijk", vandaag().minusDays(1), "test");
        assertThat(soorten(code)).containsExactlyInAnyOrder(Soort.PAPIEREN_TE_LAAT, Soort.PAPIEREN_WETTELIJK);
    }

    private List<Soort> soorten(String code) {
        return bekijken.voor(new Opvolgvraag("", TEAM, "datum")).stream()
                .filter(rij -> rij.trajectcode().equals(code))
                .map(Escalatie::soort)
                .toList();
    }

    private TermijnKaart alarm(long trajectId) {
        return termijnen.alleVan(trajectId).stream()
                .filter(termijn -> termijn.sleutel().equals(ALARM))
                .reduce((een, ander) -> ander)
                .orElseThrow();
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
