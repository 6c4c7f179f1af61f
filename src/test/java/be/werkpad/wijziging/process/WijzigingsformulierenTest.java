package be.werkpad.wijziging.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.shared.DomainException;
import be.werkpad.wijziging.HuidigeStand;
import be.werkpad.wijziging.Wijzigingssoort;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the forms of a change refuse, and what they tell the process. */
class WijzigingsformulierenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 6, 1);
    private final PlaatsingZoeken plaatsingen = mock();
    private final PlaatsingAfspreken afspreken = mock();
    private final HuidigeStand stand = mock();

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
        uren(Map.of("dagen", List.of("DI"), "vanUur", "10:00", "totUur", "12:00"))
                .verwerk(new Inzending(
                        "uren-vastleggen", 7, "BW-TEST1", uren, "jobcoach", VANDAAG, Map.of("plaatsingId", 5L)));

        verify(afspreken).controleer(5, Uurrooster.van(List.of("MA"), "10:00", "12:00"), VANDAAG);
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        var uren = Map.<String, Object>of("dagen", List.of("MA"), "vanUur", "10:00", "totUur", "12:00");
        var inzending =
                new Inzending("uren-vastleggen", 7, "BW-TEST1", uren, "jobcoach", VANDAAG, Map.of("plaatsingId", 5L));

        assertThatThrownBy(() -> uren(uren).verwerk(inzending))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("wijziging.zonderVerschil"));
        verify(afspreken, never()).controleer(anyLong(), any(), any());
    }

    private FormulierVerwerker uren(Map<String, Object> nu) {
        GeldendeAntwoorden geldend = mock();
        when(geldend.uren(eq(7L), any())).thenReturn(nu);
        return new VerschilVerwerkers(geldend).urenVastleggenVerwerker(afspreken);
    }

    /** The change of jobcoach has an event of its own, which hands over the tasks. */
    @Test
    void anotherJobcoachIsAnotherEvent() {
        assertVeld("soort", Map.of("soort", "JOBCOACH", "wieBeslist", "CLIENT"));
    }

    @Test
    void aReportByMistakeNeedsNothingElse() {
        assertThat(beschrijf(Map.of("tochNiet", true, "redenTochNiet", "Dubbel gemeld")))
                .isEmpty();
    }

    /** C.7: the program fills in how it is now and who decides about the work. */
    @Test
    void knowsHowItIsNow() {
        werktOp(5);
        when(stand.van(Wijzigingssoort.UREN, 7, 5L)).thenReturn("ma van 09:00 tot 12:00.");

        assertThat(beschrijver()
                        .vulIn(new Inzending(
                                "wijziging-beschrijven",
                                7,
                                "BW-TEST1",
                                Map.of("soort", "UREN"),
                                "jobcoach",
                                VANDAAG,
                                Map.of())))
                .containsEntry("oud", "ma van 09:00 tot 12:00.")
                .containsEntry("wieBeslist", "CLIENT_EN_WERKPOST");
    }

    /** C.7: `oud` is never empty; what the program cannot know, who describes the change says. */
    @Test
    void saysHowItIsNowForEveryKind() {
        werktOp();
        when(stand.van(Wijzigingssoort.STATUUT, 7, null)).thenReturn("Leefloon.");
        when(stand.van(Wijzigingssoort.FINANCIERING, 7, null)).thenReturn("");

        assertThat(oud(Map.of("soort", "STATUUT"))).isEqualTo("Leefloon.");
        assertThat(oud(Map.of("soort", "FINANCIERING"))).isEqualTo("Dit staat nog niet in het dossier.");
        assertThat(oud(Map.of("soort", "ANDERE", "oudAnder", "De sleutel hangt aan de balie.")))
                .isEqualTo("De sleutel hangt aan de balie.");
    }

    private Object oud(Map<String, Object> antwoorden) {
        return beschrijver()
                .vulIn(new Inzending("wijziging-beschrijven", 7, "BW-TEST1", antwoorden, "jobcoach", VANDAAG, Map.of()))
                .get("oud");
    }

    private WijzigingBeschrijvenVerwerker beschrijver() {
        return new WijzigingBeschrijvenVerwerker(new Werkpostkeuze(plaatsingen, mock()), stand);
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
        return beschrijver()
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
