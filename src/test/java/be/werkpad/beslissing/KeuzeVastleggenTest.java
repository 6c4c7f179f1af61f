package be.werkpad.beslissing;

import static be.werkpad.beslissing.BeslissingMother.KLOK;
import static be.werkpad.beslissing.BeslissingMother.TRAJECT;
import static be.werkpad.beslissing.BeslissingMother.VANDAAG;
import static be.werkpad.beslissing.BeslissingMother.bewijs;
import static be.werkpad.beslissing.BeslissingMother.keuze;
import static be.werkpad.beslissing.BeslissingMother.opties;
import static be.werkpad.beslissing.BeslissingMother.plaats;
import static be.werkpad.beslissing.BeslissingMother.voorbereiding;
import static be.werkpad.beslissing.Richting.AANPASSEN;
import static be.werkpad.beslissing.Richting.VERDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.beslissing.BeslissingKaart.Status;
import be.werkpad.beslissing.BeslissingMother.Beslissingen;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/** From options to a decision that a gateway may read. */
class KeuzeVastleggenTest {
    private final Beslissingen beslissingen = new Beslissingen();
    private final Audittrail audit = mock(Audittrail.class);
    private final Bewijsbron bron = mock(Bewijsbron.class);
    private final NormBepalen normen = mock(NormBepalen.class);
    private final KeuzeVoorbereiden voorbereiden = new KeuzeVoorbereiden(beslissingen, audit, KLOK);
    private final KeuzeVastleggen vastleggen = new KeuzeVastleggen(beslissingen, bron, audit);
    private final KeuzeNakijken nakijken = new KeuzeNakijken(beslissingen, normen, KLOK);

    @BeforeEach
    void kent() {
        when(bron.voor(anyLong(), anyString())).thenReturn(bewijs());
        when(normen.getal("beslissing.later.aantal", VANDAAG)).thenReturn(BigDecimal.valueOf(3));
    }

    /** S19: the coach alone is refused, the same with a confirmation of the client is accepted. */
    @Test
    void refusesTheCoachAloneAndAcceptsTheConfirmedChoice() {
        var id = bereidVoor(Vraagcode.B5, null);
        assertThatThrownBy(() -> vastleggen.voor(TRAJECT, id, keuze("A", 1)))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("beslissing.bewijsTeLaag"));
        verify(audit, never()).noteer(eq(Actie.BESLISSING_GENOMEN), any(), any(), any(), any());

        vastleggen.voor(TRAJECT, id, keuze("A", 2));

        verify(audit)
                .noteer(
                        Actie.BESLISSING_GENOMEN,
                        TRAJECT,
                        "beslissing",
                        String.valueOf(id),
                        Map.of("vraagcode", "B5", "richting", "VERDER", "bewijsniveau", "2"));
        assertThat(nakijken.voor(TRAJECT, "B5", id).uitkomst()).isEqualTo("VERDER");
    }

    @Test
    void replacesTheOptionsOfAnEarlierRound() {
        var eerste = bereidVoor(Vraagcode.B5, null);
        var tweede = bereidVoor(Vraagcode.B5, eerste);
        assertThat(beslissingen.findById(eerste))
                .hasValueSatisfying(rij -> assertThat(rij.kaart().status()).isEqualTo(Status.VERVANGEN));
        assertThat(beslissingen.findById(tweede))
                .hasValueSatisfying(rij -> assertThat(rij.isOpen()).isTrue());
    }

    @Test
    void reachesNoDecisionOfAnotherTraject() {
        var id = bereidVoor(Vraagcode.B5, null);
        assertThatThrownBy(() -> vastleggen.voor(TRAJECT + 1, id, keuze("A", 2)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> nakijken.voor(TRAJECT + 1, "B5", id)).isInstanceOf(DomainException.class);
    }

    @Test
    void tellsAfterTheThirdTimeLaterThatItIsEnough() {
        var id = bereidVoor(Vraagcode.B5, null);
        for (var keer = 1; keer <= 3; keer++) {
            vastleggen.voor(TRAJECT, id, keuze("LATER", 1));
            var nagekeken = nakijken.voor(TRAJECT, "B5", id);
            assertThat(nagekeken.uitkomst()).isEqualTo("LATER");
            assertThat(nagekeken.uitstelOp()).isEqualTo(keer == 3);
        }
        var nieuw = bereidVoor(Vraagcode.B5, id);
        vastleggen.voor(TRAJECT, nieuw, keuze("LATER", 1));
        assertThat(nakijken.voor(TRAJECT, "B5", nieuw).uitstelOp()).isFalse();
    }

    @Test
    void refusesAGatewayWithoutAValidChoice() {
        assertGeenEchteKeuze("B5", null);
        var id = bereidVoor(Vraagcode.B5, null);
        assertGeenEchteKeuze("B5", id);
        vastleggen.voor(TRAJECT, id, keuze("STOPPEN", 2));
        assertGeenEchteKeuze("B1", id);
        assertThat(nakijken.voor(TRAJECT, "B5", id).uitkomst()).isEqualTo("STOPPEN");
    }

    /** A boundary event catches this refusal; the transaction of the engine must go on. */
    @Test
    void leavesTheTransactionAliveWhenItRefuses() throws NoSuchMethodException {
        var methode = KeuzeNakijken.class.getMethod("voor", long.class, String.class, Long.class);
        var transactie =
                new AnnotationTransactionAttributeSource().getTransactionAttribute(methode, KeuzeNakijken.class);
        assertThat(transactie).isNotNull();
        assertThat(transactie.rollbackOn(new DomainException("beslissing.geenEchteKeuze", "x")))
                .isFalse();
        assertThat(transactie.rollbackOn(new IllegalStateException())).isTrue();
    }

    private void assertGeenEchteKeuze(String vraagcode, @Nullable Long id) {
        assertThatThrownBy(() -> nakijken.voor(TRAJECT, vraagcode, id))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("beslissing.geenEchteKeuze"));
    }

    private long bereidVoor(Vraagcode vraagcode, @Nullable Long eerdere) {
        return voorbereiden.voor(plaats(), vraagcode, voorbereiding(opties(VERDER, AANPASSEN)), eerdere);
    }
}
