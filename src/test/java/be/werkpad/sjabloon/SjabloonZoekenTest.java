package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import org.junit.jupiter.api.Test;

/** CH-4a: a text counts as checked only when somebody checked it. */
class SjabloonZoekenTest {
    private final SjabloonZoeken zoeken = new SjabloonZoeken(
            SJABLONEN,
            mock(SjabloonRepository.class),
            mock(RegelgevingRepository.class),
            mock(SjabloonnazichtRepository.class),
            Clock.systemUTC());

    @Test
    void callsNoTextCheckedWhileNoLawIsKnown() {
        assertThat(zoeken.isNagekeken("raamovereenkomst", 0)).isFalse();
        assertThat(zoeken.overzicht()).allMatch(SjabloonZoeken.Regel::teHerzien);
        assertThat(zoeken.geldend("raamovereenkomst").regelgeving()).isNull();
    }
}
