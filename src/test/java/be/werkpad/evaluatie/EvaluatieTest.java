package be.werkpad.evaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** E.2: held = talk dated, document final and delivered. */
class EvaluatieTest {
    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private final Evaluatie evaluatie = new Evaluatie(7, Evaluatiesoort.JAARLIJKSE_BEVRAGING, DAG);

    @Test
    void isHeldOnlyWithTalkFinalDocumentAndDelivery() {
        weigert("evaluatie.nietVolledig", () -> evaluatie.rondAf(document -> true));
        weigert("evaluatie.geenGesprek", () -> evaluatie.bezorg(3, DAG));
        evaluatie.voerGesprek(DAG, null);
        weigert("evaluatie.nietVolledig", () -> evaluatie.rondAf(document -> true));
        weigert("evaluatie.bezorgdVoorGesprek", () -> evaluatie.bezorg(3, DAG.minusDays(1)));
        evaluatie.bezorg(3, DAG.plusDays(4));
        weigert("evaluatie.nietVolledig", () -> evaluatie.rondAf(document -> false));
        assertThat(evaluatie.rondAf(document -> document == 3)).isEqualTo(DAG);
        assertThat(evaluatie.status()).isEqualTo(EvaluatieStatus.GEHOUDEN);
        weigert("evaluatie.gehouden", () -> evaluatie.voerGesprek(DAG, null));
    }

    @Test
    void refusesATalkThatBelongsToTheYearBefore() {
        weigert("evaluatie.gesprekVoorVorige", () -> evaluatie.voerGesprek(DAG, DAG));
        evaluatie.voerGesprek(DAG, DAG.minusDays(1));
        assertThat(evaluatie.gesprekOp()).isEqualTo(DAG);
    }

    @Test
    void tellsThatADayForTheTalkIsAgreed() {
        evaluatie.planGesprek(DAG.plusDays(10));
        assertThat(evaluatie.status()).isEqualTo(EvaluatieStatus.GESPREK_GEPLAND);
        evaluatie.voerGesprek(DAG.plusDays(10), null);
        assertThat(evaluatie.status()).isEqualTo(EvaluatieStatus.IN_OPMAAK);
    }

    private static void weigert(String code, ThrowingCallable actie) {
        assertThatThrownBy(actie)
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo(code));
    }
}
