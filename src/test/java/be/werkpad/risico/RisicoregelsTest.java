package be.werkpad.risico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F.20, CH-6d-2. */
class RisicoregelsTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);

    private final Map<String, Object> risico = new HashMap<>(Map.of(
            "watWilClient",
            "Ik wil het zelf proberen.",
            "kans",
            "MIDDEN",
            "gevolg",
            "LICHT",
            "besluit",
            "DOEN",
            "aanvaardReden",
            "Dit hoort bij het leven.",
            "nazienOp",
            "2027-06-01"));

    @Test
    void acceptsASmallRiskThatTheClientWantsToTake() {
        assertThatCode(this::eis).doesNotThrowAnyException();
    }

    @Test
    void refusesARiskWithoutTheClientsOwnView() {
        risico.remove("watWilClient");
        assertVeld("watWilClient");
    }

    /** F.20: such a risk needs a coordinator. */
    @Test
    void knowsABigRisk() {
        assertThat(isGroot()).isFalse();
        for (var groot :
                List.of(Map.of("kans", "GROOT"), Map.of("gevolg", "ZEER_ERNSTIG"), Map.of("restrisico", "GROOT"))) {
            var voorheen = new HashMap<>(risico);
            risico.putAll(groot);
            assertThat(isGroot()).as("%s", groot).isTrue();
            risico.putAll(voorheen);
            risico.keySet().retainAll(voorheen.keySet());
        }
    }

    private boolean isGroot() {
        return Risicoregels.isGroot(new Antwoordblad(risico));
    }

    /** F.20: measures or "accepted with a reason". */
    @Test
    void wantsAReasonWhereThereAreNoMeasures() {
        risico.remove("aanvaardReden");
        assertVeld("aanvaardReden");

        risico.put("maatregelen", List.of(Map.of("wat", "Handschoenen", "wie", "Collega-Een")));
        assertThatCode(this::eis).doesNotThrowAnyException();
    }

    @Test
    void takesABigRiskOnlyWithMeasures() {
        risico.put("gevolg", "ZEER_ERNSTIG");
        assertVeld("maatregelen");

        risico.put("maatregelen", List.of(Map.of("wat", "Handschoenen", "wie", "Collega-Een")));
        assertThatCode(this::eis).doesNotThrowAnyException();
    }

    @Test
    void wantsTheMeasuresItSpeaksOf() {
        risico.put("besluit", "DOEN_MET_MAATREGELEN");
        assertVeld("maatregelen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01", "2027-02-28", "2028-03-02"})
    void refusesAReviewThatIsNotWithinTheYear(String nazienOp) {
        risico.put("nazienOp", nazienOp);
        assertVeld("nazienOp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-02", "2028-03-01"})
    void takesAReviewUpToAYearAhead(String nazienOp) {
        risico.put("nazienOp", nazienOp);
        assertThatCode(this::eis).doesNotThrowAnyException();
    }

    private void eis() {
        Risicoregels.eis(new Antwoordblad(risico), VANDAAG);
    }

    private void assertVeld(String veld) {
        assertThatThrownBy(this::eis)
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }
}
