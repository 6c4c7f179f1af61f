package be.werkpad.polis;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C.5 path 9: work is suspended on a day without insurance, where the dienst chose so. */
class VerzekerdeDagTest {
    private static final LocalDate EINDE = START.plusMonths(6);

    private final PolisZoeken polissen = mock();
    private final NormBepalen normen = mock();
    private final VerzekerdeDag dag = new VerzekerdeDag(polissen, normen);

    @BeforeEach
    void polissen() {
        when(polissen.vanPlaatsing(5))
                .thenReturn(Arrays.stream(Polissoort.values())
                        .map(soort -> new PolisKaart(soort, "Verzekeraar-1", "P-" + soort, START, EINDE, true))
                        .toList());
    }

    @Test
    void refusesADayAfterTheCoverWhereTheDienstIsStrict() {
        hard(1);

        assertThatCode(() -> dag.eis(5, EINDE, "dag")).doesNotThrowAnyException();
        assertThatThrownBy(() -> dag.eis(5, EINDE.plusDays(1), "dag"))
                .isInstanceOfSatisfying(DomainException.class, weigering -> {
                    assertThat(weigering.code()).isEqualTo("polis.dagNietVerzekerd");
                    assertThat(weigering.fouten()).extracting("veld").containsExactly("dag");
                });
    }

    @Test
    void refusesNothingWhereTheDienstOnlyWarns() {
        hard(0);

        assertThatCode(() -> dag.eis(5, EINDE.plusDays(1), "dag")).doesNotThrowAnyException();
    }

    private void hard(int waarde) {
        when(normen.getal(eq("kader.polis.hard"), any())).thenReturn(BigDecimal.valueOf(waarde));
    }
}
