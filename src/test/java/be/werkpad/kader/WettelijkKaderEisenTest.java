package be.werkpad.kader;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;

/** CH-4: who may not work hears everything that is missing at once. */
class WettelijkKaderEisenTest {
    private final WettelijkKaderNakijken nakijken = mock();
    private final WettelijkKaderEisen eisen = new WettelijkKaderEisen(nakijken);

    @Test
    void refusesWithEverythingThatStops() {
        uitslag(
                new Kaderbevinding(Gebrek.VERVOERPLAN_ONTBREEKT, true, null),
                new Kaderbevinding(Gebrek.DIMONA_ONTBREEKT, false, null),
                new Kaderbevinding(Gebrek.ONKOSTEN_NIET_BESPROKEN, true, null));

        assertThatThrownBy(() -> eisen.voor(5))
                .hasMessageContaining(Gebrek.VERVOERPLAN_ONTBREEKT.tekst())
                .hasMessageContaining(Gebrek.ONKOSTEN_NIET_BESPROKEN.tekst())
                .hasMessageNotContaining(Gebrek.DIMONA_ONTBREEKT.tekst());
    }

    @Test
    void letsThroughWhatOnlyReminds() {
        uitslag(new Kaderbevinding(Gebrek.DIMONA_ONTBREEKT, false, null));

        assertThatCode(() -> eisen.voor(5)).doesNotThrowAnyException();
    }

    private void uitslag(Kaderbevinding... bevindingen) {
        when(nakijken.voor(5)).thenReturn(Kaderuitslag.van(List.of(bevindingen)));
    }
}
