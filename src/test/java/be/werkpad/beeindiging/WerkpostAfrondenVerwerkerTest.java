package be.werkpad.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** EX-1: a declaration that was made is ended too. */
class WerkpostAfrondenVerwerkerTest {
    private final FormulierantwoordZoeken antwoorden = mock();
    private final WerkpostAfrondenVerwerker verwerker = new WerkpostAfrondenVerwerker(antwoorden);

    @Test
    void refusesToLeaveADeclaredDimonaOpen() {
        dimona("AANGEGEVEN");

        assertThatThrownBy(() -> dienIn("NIETS_NODIG"))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly("afhandeling"));
        assertThat(dienIn("DIMONA")).containsEntry("plaatsingEinddatum", "2027-06-01");
    }

    @Test
    void asksNothingWhereNothingWasDeclared() {
        dimona("LATER");

        assertThat(dienIn("NIETS_NODIG")).containsKey("plaatsingEinddatum");
    }

    private void dimona(String stand) {
        when(antwoorden.laatsteVanPlaatsing(5, "dimona-aangeven")).thenReturn(Optional.of(Map.of("stand", stand)));
    }

    private Map<String, Object> dienIn(String afhandeling) {
        return verwerker.verwerk(new Inzending(
                "werkpost-afronden",
                7,
                "BW-TEST1",
                Map.of("datum", "2027-06-01", "afhandeling", List.of(afhandeling)),
                "jobcoach",
                LocalDate.of(2027, 6, 1),
                Map.of("plaatsingId", 5L)));
    }
}
