package be.werkpad.kader;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstZoeken;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.shared.DomainException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CH-4a-2 and CH-5e-2: unsigned, or without a budget, blocks. */
class EngagementVereisenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);
    private static final ZoneId BRUSSEL = ZoneId.of("Europe/Brussels");

    private final OvereenkomstZoeken overeenkomsten = mock();
    private final FormulierantwoordZoeken antwoorden = mock();
    private final EngagementVereisen vereisen = new EngagementVereisen(
            overeenkomsten,
            antwoorden,
            Clock.fixed(VANDAAG.atTime(9, 0).atZone(BRUSSEL).toInstant(), BRUSSEL));

    @BeforeEach
    void alles() {
        budget(Map.of("budget", "Vier uren per week"));
        getekend(VANDAAG);
    }

    @Test
    void letsTheSearchStartWhenAllIsSigned() {
        assertThatCode(() -> vereisen.voor(7)).doesNotThrowAnyException();
    }

    @Test
    void refusesWithoutASignedAgreement() {
        when(overeenkomsten.metClient(7)).thenReturn(Optional.empty());

        assertThatThrownBy(() -> vereisen.voor(7))
                .isInstanceOfSatisfying(DomainException.class, this::isNietGetekend)
                .hasMessageContaining("nog niet door iedereen getekend");
    }

    @Test
    void refusesOneThatHoldsOnlyLater() {
        getekend(VANDAAG.plusDays(1));

        assertThatThrownBy(() -> vereisen.voor(7)).isInstanceOfSatisfying(DomainException.class, this::isNietGetekend);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesAnEmptyBudget(String budget) {
        budget(Map.of("budget", budget));

        eisBudget();
    }

    @Test
    void refusesWhenTheBudgetWasNeverAsked() {
        budget(Map.of("frequentie", "Elke week"));
        eisBudget();
        when(antwoorden.laatste(7, "begeleidingswijze-bepalen")).thenReturn(Optional.empty());
        eisBudget();
    }

    private void eisBudget() {
        assertThatThrownBy(() -> vereisen.voor(7)).hasMessageContaining("Spreek eerst het budget af");
    }

    private void isNietGetekend(DomainException refusal) {
        org.assertj.core.api.Assertions.assertThat(refusal.code()).isEqualTo("kader.engagementNietGetekend");
    }

    private void budget(Map<String, Object> antwoord) {
        when(antwoorden.laatste(7, "begeleidingswijze-bepalen")).thenReturn(Optional.of(antwoord));
    }

    private void getekend(LocalDate op) {
        when(overeenkomsten.metClient(7))
                .thenReturn(Optional.of(
                        new OvereenkomstKaart(Overeenkomstsoort.ENGAGEMENTSVERKLARING, op, null, "Dossier")));
    }
}
