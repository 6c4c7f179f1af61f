package be.werkpad.opvolging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.termijn.Termijnstatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CH-1.5a: nobody who works is without a next contact. */
class OpvolgingControleTest {
    private final PlaatsingZoeken plaatsingen = mock();
    private final TermijnZoeken termijnen = mock();
    private final OpvolgingControle controle = new OpvolgingControle(plaatsingen, termijnen);

    @Test
    void findsWorkThatNobodyFollows() {
        var plaatsing = PlaatsingMother.kaart(PlaatsingStatus.LOPEND);
        when(plaatsingen.lopend()).thenReturn(List.of(plaatsing));
        assertThat(controle.zonderContact()).containsExactly(plaatsing);

        when(termijnen.openMetSleutel("opvolging.contact")).thenReturn(List.of(contact(plaatsing.id())));
        assertThat(controle.zonderContact()).isEmpty();
    }

    private static TermijnKaart contact(long plaatsingId) {
        var dag = LocalDate.of(2027, 3, 1);
        return new TermijnKaart(1, 7, plaatsingId, "opvolging.contact", dag, Termijnstatus.OPEN, dag, null, null, dag);
    }
}
