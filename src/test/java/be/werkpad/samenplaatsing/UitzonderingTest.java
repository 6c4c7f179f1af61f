package be.werkpad.samenplaatsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.termijn.TermijnZetten;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** CH-7a-3: an exception has a reason and an end within the norm, and only a coordinator gives it. */
class UitzonderingTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);
    private static final LocalDate UITERLIJK = VANDAAG.plusMonths(3);
    private static final String REDEN = "De andere werkpost sluit onverwacht.";

    @Test
    void needsAReasonThatSaysSomething() {
        assertVeld("reden", "te kort", VANDAAG.plusDays(7));
        assertVeld("reden", "x".repeat(1001), VANDAAG.plusDays(7));
        assertThatCode(() -> uitzondering(REDEN, VANDAAG.plusDays(7))).doesNotThrowAnyException();
    }

    @Test
    void needsAnEndWithinTheNorm() {
        assertVeld("tot", REDEN, null);
        assertVeld("tot", REDEN, VANDAAG.minusDays(1));
        assertVeld("tot", REDEN, UITERLIJK.plusDays(1));
        assertThatCode(() -> uitzondering(REDEN, UITERLIJK)).doesNotThrowAnyException();
    }

    @Test
    void coversItsLastDayAndNoMoreWhenItWasEnded() {
        var uitzondering = uitzondering(REDEN, VANDAAG.plusDays(7));
        assertThat(uitzondering.geldtOp(VANDAAG.plusDays(7))).isTrue();
        assertThat(uitzondering.geldtOp(VANDAAG.plusDays(8))).isFalse();
        uitzondering.beeindig(VANDAAG);
        assertThat(uitzondering.geldtOp(VANDAAG)).isFalse();
    }

    @Test
    void onlyACoordinatorGivesIt() {
        CurrentUser user = mock();
        UitzonderingRepository uitzonderingen = mock();
        var toestaan = new UitzonderingToestaan(
                uitzonderingen,
                mock(Plaatsingskeuze.class),
                mock(Uiterlijk.class),
                mock(TermijnZetten.class),
                new Sporen(mock(Audittrail.class), user, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        when(user.account()).thenReturn("jobcoach");

        assertThatThrownBy(() -> toestaan.voor("WP-1", new Aanvraag("BW-TEST1", REDEN, VANDAAG)))
                .isInstanceOf(AccessDeniedException.class);
        verify(user).heeft(Rol.COORDINATOR);
        verify(uitzonderingen, never()).save(any());
    }

    private static void assertVeld(String veld, String reden, @Nullable LocalDate tot) {
        assertThatThrownBy(() -> uitzondering(reden, tot))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }

    private static Uitzondering uitzondering(String reden, @Nullable LocalDate tot) {
        return new Uitzondering(
                PlaatsingMother.kaart(PlaatsingStatus.AFSPRAKEN),
                new Aanvraag("BW-TEST1", reden, tot),
                "coordinator",
                VANDAAG,
                UITERLIJK);
    }
}
