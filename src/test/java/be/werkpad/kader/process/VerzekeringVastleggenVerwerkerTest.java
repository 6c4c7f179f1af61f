package be.werkpad.kader.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.polis.PolisOpvolgingHervatten;
import be.werkpad.polis.PolisVastleggen;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** VZ-6: a reason why the employer reports nothing is an answer only where the dienst chose to be reminded. */
class VerzekeringVastleggenVerwerkerTest {
    private final NormBepalen normen = mock();
    private final VerzekeringVastleggenVerwerker verwerker = new VerzekeringVastleggenVerwerker(
            mock(PolisVastleggen.class), mock(PolisOpvolgingHervatten.class), normen);

    @Test
    void noReportIsNoAnswerWhileTheDienstAsksForIt() {
        when(normen.getal(eq("kader.meldingWerkgever.hard"), any())).thenReturn(BigDecimal.ONE);
        assertThatThrownBy(this::dienIn)
                .isInstanceOfSatisfying(DomainException.class, weigering -> org.assertj.core.api.Assertions.assertThat(
                                weigering.fouten())
                        .extracting("veld")
                        .containsExactly("meldingNietNodigReden"));

        when(normen.getal(eq("kader.meldingWerkgever.hard"), any())).thenReturn(BigDecimal.ZERO);
        assertThatCode(this::dienIn).doesNotThrowAnyException();
    }

    private void dienIn() {
        var antwoorden = new HashMap<String, Object>(Map.of("meldingNietNodigReden", "De polis vraagt het niet"));
        for (var voor : new String[] {"lo", "ba"}) {
            antwoorden.put(voor + "Verzekeraar", "Verzekeraar-1");
            antwoorden.put(voor + "Polisnummer", "P-1");
            antwoorden.put(voor + "Van", "2027-01-01");
            antwoorden.put(voor + "Tot", "2027-12-31");
        }
        verwerker.verwerk(new Inzending(
                "verzekering-vastleggen",
                7,
                "BW-TEST1",
                antwoorden,
                "jobcoach",
                PlaatsingMother.START,
                Map.of("plaatsingId", 5L)));
    }
}
