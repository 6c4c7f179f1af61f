package be.werkpad.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingStopzetten;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.plaatsing.Weekdag;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** EX-1: a declaration that was made is ended too. */
class WerkpostAfrondenVerwerkerTest {
    private final FormulierantwoordZoeken antwoorden = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final PlaatsingStopzetten stopzetten = mock();
    private final WerkpostAfrondenVerwerker verwerker =
            new WerkpostAfrondenVerwerker(antwoorden, plaatsingen, stopzetten);

    @BeforeEach
    void werkSinds() {
        begonOp(LocalDate.of(2027, 3, 1));
    }

    @Test
    void refusesToLeaveADeclaredDimonaOpen() {
        dimona("AANGEGEVEN");

        assertThatThrownBy(() -> dienIn("NIETS_NODIG"))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly("afhandeling"));
        assertThat(dienIn("DIMONA")).containsEntry("plaatsingEinddatum", "2027-06-01");
    }

    @Test
    void asksNothingWhereNothingWasDeclared() {
        dimona("LATER");

        assertThat(dienIn("NIETS_NODIG")).containsKey("plaatsingEinddatum");
    }

    /** C.7 Beëindiging: the paper, the dossier and the law tell one last day. */
    @Test
    void putsTheLastDayRightOfWorkThatWasStoppedBefore() {
        dimona("LATER");

        dienIn("NIETS_NODIG");

        verify(stopzetten).verbeter(5, LocalDate.of(2027, 6, 1));
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        dimona("LATER");
        begonOp(LocalDate.of(2027, 6, 2));

        assertThatThrownBy(() -> dienIn("NIETS_NODIG"))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly("datum"));
    }

    private void begonOp(LocalDate dag) {
        var afspraken = new Afspraken(
                new Uurrooster(Set.of(Weekdag.MA), LocalTime.of(9, 0), LocalTime.of(12, 0)),
                dag,
                "P3M",
                "Collega-1",
                null,
                "REGULIER");
        when(plaatsingen.metId(5))
                .thenReturn(new PlaatsingKaart(
                        5,
                        7,
                        70,
                        PlaatsingStatus.GESTOPT,
                        false,
                        List.of(),
                        null,
                        null,
                        afspraken,
                        dag,
                        "WERK_GESTOPT"));
    }

    private void dimona(String stand) {
        when(antwoorden.laatsteVanPlaatsing(5, "dimona-aangeven")).thenReturn(Optional.of(Map.of("stand", stand)));
    }

    private Map<String, Object> dienIn(String afhandeling) {
        return verwerker.verwerk(new Inzending(
                "werkpost-afronden",
                7,
                "BW-TEST1",
                Map.of("datum", "2027-06-01", "afhandeling", List.of(afhandeling)),
                "jobcoach",
                LocalDate.of(2027, 6, 1),
                Map.of("plaatsingId", 5L)));
    }
}
