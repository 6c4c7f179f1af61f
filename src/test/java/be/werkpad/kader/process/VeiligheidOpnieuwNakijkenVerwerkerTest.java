package be.werkpad.kader.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.formulier.Inzending;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VeiligheidOpnieuwNakijkenVerwerkerTest {
    private static final Map<String, Object> KAP = Map.of("wat", "Kap", "wie", "Jo", "tegen", "2027-03-01");
    private static final Map<String, Object> RIEM = Map.of("wat", "Riem", "wie", "Jo", "tegen", "2027-03-01");

    @Test
    void eachPointThatIsNotSafeHasAMeasureOfItsOwn() {
        assertThatThrownBy(() -> dienIn(List.of(KAP)))
                .hasMessage("Er zijn 2 punten niet in orde. Schrijf voor elk punt een eigen maatregel.");
        assertThatThrownBy(() -> dienIn(List.of(KAP, KAP))).hasMessageContaining("een eigen maatregel");
        assertThatCode(() -> dienIn(List.of(KAP, RIEM))).doesNotThrowAnyException();
    }

    private static void dienIn(List<Map<String, Object>> maatregelen) {
        new VeiligheidOpnieuwNakijkenVerwerker()
                .verwerk(new Inzending(
                        "veiligheid-opnieuw-nakijken",
                        7,
                        "BW-TEST1",
                        Map.of("machines", "NEE", "tillen", "NEE", "ehbo", "JA", "maatregelen", maatregelen),
                        "jobcoach",
                        LocalDate.of(2027, 2, 1),
                        Map.of()));
    }
}
