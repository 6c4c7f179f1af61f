package be.werkpad.onkosten.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.onkosten.Onkostenbedragen;
import be.werkpad.onkosten.Plafonds;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.ClockConfiguration;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/** E.4: a year without amounts is said before it begins, to who can fill them in. */
class OnkostenbedragenstandTest {
    private final Plafonds plafonds = mock();
    private final CurrentUser user = mock();
    private final MessageSource messages = mock();

    @BeforeEach
    void bedragenVan2026() {
        when(user.heeft(Rol.COORDINATOR)).thenReturn(true);
        when(messages.getMessage(any(), any(), any()))
                .thenAnswer(vraag -> "Voor %s".formatted(vraag.<Object[]>getArgument(1)));
        ingevuld(Set.of(2026));
    }

    private void ingevuld(Set<Integer> jaren) {
        when(plafonds.vanJaar(anyInt())).thenAnswer(vraag -> {
            int jaar = vraag.getArgument(0);
            var bedrag = jaren.contains(jaar) ? BigDecimal.ONE : null;
            return new Onkostenbedragen(jaar, BigDecimal.ONE, bedrag, BigDecimal.ONE, BigDecimal.ONE);
        });
    }

    private Onkostenbedragenstand op(int maand, int dag) {
        var moment = LocalDate.of(2026, maand, dag).atStartOfDay(ClockConfiguration.BRUSSEL);
        return new Onkostenbedragenstand(
                plafonds, user, messages, Clock.fixed(moment.toInstant(), ClockConfiguration.BRUSSEL));
    }

    @Test
    void saysFromTheFirstOfDecemberThatNextYearHasNoAmounts() {
        assertThat(op(11, 30).tekst()).isEmpty();
        assertThat(op(12, 1).tekst()).contains("Voor 2027");

        ingevuld(Set.of(2026, 2027));
        assertThat(op(12, 1).tekst()).isEmpty();
    }

    @Test
    void saysItAllYearWhenThisYearHasNone() {
        ingevuld(Set.of());

        assertThat(op(3, 1).tekst()).contains("Voor 2026");
        assertThat(op(12, 31).tekst()).contains("Voor 2026 en 2027");
    }

    @Test
    void saysItToNobodyElse() {
        when(user.heeft(Rol.COORDINATOR)).thenReturn(false);

        assertThat(op(12, 1).tekst()).isEmpty();
    }
}
