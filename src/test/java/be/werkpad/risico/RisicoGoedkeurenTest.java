package be.werkpad.risico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.risico.RisicoVastleggen.Vastgelegd;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F.20, C.7: a big risk is taken only when a coordinator agrees, whoever completes the task. */
class RisicoGoedkeurenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 6, 1);

    private final RisicoRepository risicos = mock();
    private final FormulierantwoordZoeken antwoorden = mock();
    private final MedewerkerZoeken medewerkers = mock();
    private final Coordinatoren coordinatoren = new Coordinatoren(medewerkers);
    private final Risiconazicht nazicht = mock();
    private final RisicoVastleggen vastleggen = new RisicoVastleggen(risicos, antwoorden, coordinatoren, nazicht);
    private final RisicoGoedkeuren goedkeuren = new RisicoGoedkeuren(risicos, coordinatoren, nazicht);

    @BeforeEach
    void eenCoordinator() {
        when(medewerkers.metRol(Rol.COORDINATOR, null))
                .thenReturn(List.of(new MedewerkerKaart(
                        1, "coordinator", "Cor", "Een", Rol.COORDINATOR, "team", "Team", BigDecimal.ONE, true)));
        when(risicos.saveAndFlush(any())).thenAnswer(vraag -> {
            Risico risico = mock();
            var kaart = new RisicoKaart(1, 9, vraag.<Risico>getArgument(0).nazienOp(), null, null, null, null);
            when(risico.kaart()).thenReturn(kaart);
            return risico;
        });
        var kaart = mock(AntwoordKaart.class);
        when(kaart.id()).thenReturn(9L);
        when(kaart.formulier()).thenReturn("risico-afwegen");
        when(antwoorden.alle(7)).thenReturn(List.of(kaart));
    }

    @Test
    void onlyABigRiskThatNoCoordinatorWeighedWaitsForOne() {
        assertThat(weeg("GROOT", "jobcoach")).isEqualTo(new Vastgelegd(9, true));
        assertThat(weeg("GROOT", "coordinator")).isEqualTo(new Vastgelegd(9, false));
        assertThat(weeg("KLEIN", "jobcoach")).isEqualTo(new Vastgelegd(9, false));
    }

    @Test
    void nobodyElseAgreesWithIt() {
        assertThatThrownBy(() -> beslis("jobcoach", "JA"))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("risico.geenCoordinator"));
    }

    @Test
    void aRefusalEndsTheRiskAsItWasWeighed() {
        var risico = spy(new Risico(7, null, 9, VANDAAG.plusMonths(1)));
        when(risicos.findByAntwoordId(9)).thenReturn(Optional.of(risico));

        beslis("coordinator", "NEE");

        assertThat(risico.isOpen()).isFalse();
        verify(risico, never()).akkoord(any(), any());
    }

    @Test
    void anAgreementKeepsWhoAndWhen() {
        var risico = spy(new Risico(7, null, 9, VANDAAG.plusMonths(1)));
        when(risicos.findByAntwoordId(9)).thenReturn(Optional.of(risico));

        beslis("coordinator", "JA");

        assertThat(risico.isOpen()).isTrue();
        verify(risico).akkoord("coordinator", VANDAAG);
    }

    private void beslis(String wie, String akkoord) {
        goedkeuren.voor(
                inzending(
                        wie,
                        Map.of("akkoordRisico", akkoord, "akkoordOp", VANDAAG.toString(), "voorwaarden", "Eerst les")),
                9);
    }

    private Vastgelegd weeg(String kans, String wie) {
        var risico = new HashMap<String, Object>(Map.of(
                "kans", kans,
                "gevolg", "LICHT",
                "restrisico", "KLEIN",
                "watWilClient", "Ik wil het proberen",
                "besluit", "DOEN_MET_MAATREGELEN",
                "maatregelen", List.of(Map.of("wat", "Oefenen", "wie", "Jobcoach")),
                "nazienOp", VANDAAG.plusMonths(1).toString()));
        return vastleggen.voor(inzending(wie, risico));
    }

    private static Inzending inzending(String wie, Map<String, Object> antwoorden) {
        return new Inzending("risico-afwegen", 7, "BW-TEST1", antwoorden, wie, VANDAAG, Map.of());
    }
}
