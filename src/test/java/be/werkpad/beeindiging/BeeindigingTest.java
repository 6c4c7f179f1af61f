package be.werkpad.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.beeindiging.Overdracht.Voorbereiding;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeeindigingTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);

    private static Overdracht overdracht(Set<Toestemming> toestemmingen) {
        var voorbereiding = new Voorbereiding("Dienst-Een", "Contact-Een", toestemmingen, "WARM_GESPREK", null);
        return new Overdracht(7, voorbereiding, VANDAAG);
    }

    @Test
    void closesOnlyAfterTheEvaluationIsDelivered() {
        var beeindiging = new Beeindiging(7, VANDAAG);
        assertThatThrownBy(beeindiging::eisKlaar).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> beeindiging.bezorg(VANDAAG)).isInstanceOf(DomainException.class);

        beeindiging.evalueer(VANDAAG, false, "THUIS");
        assertThatThrownBy(beeindiging::eisKlaar).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> beeindiging.bezorg(VANDAAG.minusDays(1))).isInstanceOf(DomainException.class);

        beeindiging.bezorg(VANDAAG);
        assertThatCode(beeindiging::eisKlaar).doesNotThrowAnyException();
    }

    @Test
    void endsTheWholeTrajectAfterADeath() {
        assertThatThrownBy(() -> new Beeindiging(7, VANDAAG).legRedenVast(Initiatief.OVERLIJDEN, "PLAATSING", null))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void needsThreeTriesBeforeAnEvaluationWithoutATalk() {
        assertThatThrownBy(() -> EindevaluatieRegels.controleer(zonderGesprek(2), VANDAAG))
                .isInstanceOf(DomainException.class);
        assertThatCode(() -> EindevaluatieRegels.controleer(zonderGesprek(3), VANDAAG))
                .doesNotThrowAnyException();
    }

    @Test
    void asksForTheVoiceOfTheClientAfterATalk() {
        assertThatThrownBy(
                        () -> EindevaluatieRegels.controleer(new Antwoordblad(Map.of("zonderGesprek", false)), VANDAAG))
                .isInstanceOf(DomainException.class);
    }

    private static Antwoordblad zonderGesprek(int pogingen) {
        var rijen = IntStream.range(0, pogingen)
                .mapToObj(dag -> Map.of("datum", VANDAAG.minusDays(dag).toString()))
                .toList();
        return new Antwoordblad(Map.of("zonderGesprek", true, "pogingen", rijen));
    }

    /** S11: only the sections that were ticked. */
    @Test
    void keepsExactlyTheSectionsThatTheClientTicked() {
        var gekozen = Set.of(Toestemming.PROFIEL, Toestemming.CONTACTEN);

        assertThat(overdracht(gekozen).kaart().toestemmingen()).isEqualTo(gekozen);
        assertThat(overdracht(Set.of()).kaart().toestemmingen()).isEmpty();
    }

    @Test
    void callsOnlyAfterTheReceiverConfirmed() {
        var overdracht = overdracht(Set.of());
        assertThatThrownBy(() -> overdracht.belNa(VANDAAG, "AANGEKOMEN")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> overdracht.bevestig(VANDAAG.minusDays(1), "Contact-Een", VANDAAG))
                .isInstanceOf(DomainException.class);

        overdracht.bevestig(VANDAAG, "Contact-Een", VANDAAG.plusWeeks(4));
        assertThatThrownBy(() -> overdracht.bevestig(VANDAAG, "Contact-Een", VANDAAG))
                .isInstanceOf(DomainException.class);
        overdracht.belNa(VANDAAG.plusWeeks(4), "AANGEKOMEN");

        assertThat(overdracht.kaart().status()).isEqualTo(OverdrachtStatus.NAGEBELD);
    }
}
