package be.werkpad.kader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EX-1: declared, with a number, before the work begins. */
class DimonaAangevenVerwerkerTest {
    private static final LocalDate START = PlaatsingMother.START;

    private final NormBepalen normen = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final DimonaAangevenVerwerker verwerker = new DimonaAangevenVerwerker(normen, plaatsingen);

    @BeforeEach
    void verplicht() {
        hard(1);
        when(plaatsingen.metId(5)).thenReturn(PlaatsingMother.kaart(PlaatsingStatus.AFSPRAKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LATER", "NIET_NODIG"})
    void isNoAnswerWhileTheDienstAsksForIt(String stand) {
        assertVeld("stand", Map.of("stand", stand));

        hard(0);
        assertThatCode(() -> dienIn(Map.of("stand", stand))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-1", "aangegeven", "- - - - - - - -", "1234567"})
    void refusesWhatIsNoNumberOfADeclaration(String nummer) {
        assertVeld("nummer", aangifte(nummer, START));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-0000000001", "12345678", "1A2B3C4D5E", "0012 3456 789"})
    void acceptsNumbersAsPeopleWriteThem(String nummer) {
        assertThatCode(() -> dienIn(aangifte(nummer, START))).doesNotThrowAnyException();
    }

    @Test
    void comesBeforeTheFirstWorkingDay() {
        assertVeld("datum", aangifte("D-0000000001", START.plusDays(1)));
    }

    @Test
    void isStillWrittenDownWhereTheWorkBeganAlready() {
        when(plaatsingen.metId(5)).thenReturn(PlaatsingMother.kaart(PlaatsingStatus.PROEF));

        assertThatCode(() -> dienIn(aangifte("D-0000000001", START.plusDays(1))))
                .doesNotThrowAnyException();
    }

    private void hard(int waarde) {
        when(normen.getal(eq("kader.dimona.hard"), any())).thenReturn(BigDecimal.valueOf(waarde));
    }

    private static Map<String, Object> aangifte(String nummer, LocalDate datum) {
        return Map.of("stand", "AANGEGEVEN", "nummer", nummer, "datum", datum.toString());
    }

    private void assertVeld(String veld, Map<String, Object> antwoorden) {
        assertThatThrownBy(() -> dienIn(antwoorden))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }

    private void dienIn(Map<String, Object> antwoorden) {
        verwerker.verwerk(new Inzending(
                "dimona-aangeven", 7, "BW-TEST1", antwoorden, "coordinator", START, Map.of("plaatsingId", 5L)));
    }
}
