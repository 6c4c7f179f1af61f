package be.werkpad.wijziging.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the forms of a change refuse, and what they tell the process. */
class WijzigingsformulierenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 6, 1);
    private final PlaatsingZoeken plaatsingen = mock();
    private final PlaatsingAfspreken afspreken = mock();

    @Test
    void aChangeOfTheWorkIsAboutTheOneWerkpostAndAsksIt() {
        werktOp(5);

        assertThat(beschrijf(Map.of("soort", "UREN", "wieBeslist", "CLIENT")))
                .containsEntry("plaatsingId", 5L)
                .containsEntry("werkpostBeslist", true);
    }

    @Test
    void aChangeOfTheClientIsAboutNoWerkpost() {
        werktOp(5);

        assertThat(beschrijf(Map.of("soort", "ADRES", "wieBeslist", "CLIENT")))
                .doesNotContainKey("plaatsingId")
                .containsEntry("werkpostBeslist", false);
        assertThat(beschrijf(Map.of("soort", "ANDERE", "wieBeslist", "CLIENT_EN_WERKPOST")))
                .containsEntry("werkpostBeslist", true);
    }

    @Test
    void whoWorksAtTwoWerkpostenChooses() {
        werktOp(5, 6);

        assertVeld("plaatsing", Map.of("soort", "TAKEN"));
        assertVeld("plaatsing", Map.of("soort", "TAKEN", "plaatsing", "99"));
        assertThat(beschrijf(Map.of("soort", "TAKEN", "plaatsing", "6"))).containsEntry("plaatsingId", 6L);
    }

    @Test
    void whoWorksNowhereHasNoHoursToChange() {
        werktOp();

        assertVeld("soort", Map.of("soort", "UREN"));
        assertThat(beschrijf(Map.of("soort", "NETWERK", "wieBeslist", "CLIENT_EN_WERKPOST")))
                .containsEntry("werkpostBeslist", false);
    }

    /** CH-7a: told while it is a proposal, not after everybody said yes. */
    @Test
    void hoursAreCheckedBeforeAnybodyDecides() {
        var uren = Map.<String, Object>of("dagen", List.of("MA"), "vanUur", "10:00", "totUur", "12:00");
        new UrenVastleggenVerwerker(afspreken)
                .verwerk(new Inzending(
                        "uren-vastleggen", 7, "BW-TEST1", uren, "jobcoach", VANDAAG, Map.of("plaatsingId", 5L)));

        verify(afspreken).controleer(5, Uurrooster.van(List.of("MA"), "10:00", "12:00"), VANDAAG);
    }

    private void werktOp(long... ids) {
        when(plaatsingen.bezigVan(7))
                .thenReturn(java.util.Arrays.stream(ids)
                        .mapToObj(WijzigingsformulierenTest::plaatsing)
                        .toList());
    }

    private static PlaatsingKaart plaatsing(long id) {
        var een = PlaatsingMother.kaart(PlaatsingStatus.LOPEND);
        return new PlaatsingKaart(id, 7, 70, een.status(), false, een.taken(), null, null, een.afspraken(), null, null);
    }

    private Map<String, Object> beschrijf(Map<String, Object> antwoorden) {
        return new WijzigingBeschrijvenVerwerker(plaatsingen)
                .verwerk(new Inzending(
                        "wijziging-beschrijven", 7, "BW-TEST1", antwoorden, "jobcoach", VANDAAG, Map.of()));
    }

    private void assertVeld(String veld, Map<String, Object> antwoorden) {
        assertThatThrownBy(() -> beschrijf(antwoorden))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }
}
