package be.werkpad.aanmelding.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.client.ClientZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** CH-9e: what only a login can have shown, needs a login. */
class UitlegGevenVerwerkerTest {
    private final TrajectZoeken trajecten = mock(RETURNS_DEEP_STUBS);
    private final ClientZoeken clienten = mock(RETURNS_DEEP_STUBS);
    private final UitlegGevenVerwerker verwerker = new UitlegGevenVerwerker(trajecten, clienten);

    @Test
    void refusesMijnTrajectForAClientWithoutALogin() {
        login(null);
        assertThatThrownBy(() -> geef("PORTAAL"))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly("vorm"));
        assertThatCode(() -> geef("PAPIER")).doesNotThrowAnyException();
    }

    @Test
    void takesItFromAClientWithALogin() {
        login("client");
        assertThatCode(() -> geef("PORTAAL")).doesNotThrowAnyException();
    }

    private void login(String account) {
        var clientId = trajecten.metId(7).clientId();
        when(clienten.metId(clientId).account()).thenReturn(account);
    }

    private void geef(String vorm) {
        verwerker.verwerk(new Inzending(
                "uitleg-geven", 7, "BW-TEST1", Map.of("vorm", vorm), "jobcoach", LocalDate.of(2027, 1, 11), Map.of()));
    }
}
