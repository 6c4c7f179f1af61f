package be.werkpad.evaluatie;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BevragingTermijnenTest {
    private final TermijnZetten zetten = mock(TermijnZetten.class);
    private final NormBepalen normen = mock(NormBepalen.class);
    private final BevragingTermijnen termijnen = new BevragingTermijnen(
            zetten, mock(TermijnHouden.class), mock(TermijnLatenVervallen.class), normen, mock(Werkkalender.class));

    /** C.3 P6: the last one held plus a year, also when it was held early; 29 February becomes 28 February. */
    @ParameterizedTest
    @CsvSource({"2027-03-01, 2028-03-01", "2028-02-29, 2029-02-28", "2027-02-28, 2028-02-28"})
    void comesAYearAfterTheLastOne(LocalDate laatste, LocalDate volgende) {
        when(normen.duur("bevraging.frequentie", laatste)).thenReturn(Duur.van("P1Y"));
        termijnen.zetVolgende(7, laatste);
        var volgorde = inOrder(zetten);
        volgorde.verify(zetten).op(eq(7L), any(), eq("bevraging.datum"), eq(volgende), anyString());
        volgorde.verify(zetten).volgensNorm(7, null, "bevraging.opent");
        volgorde.verify(zetten).volgensNorm(7, null, "bevraging.herinnering");
        volgorde.verify(zetten).volgensNorm(7, null, "bevraging.laatsteHerinnering");
        volgorde.verify(zetten).volgensNorm(7, null, "bevraging.telaat");
    }
}
