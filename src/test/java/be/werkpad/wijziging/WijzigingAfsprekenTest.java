package be.werkpad.wijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.NetwerkpersoonToevoegen;
import be.werkpad.client.Netwerkrelatie;
import be.werkpad.document.DocumentDefinitiefMaken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.Hulpafspraak;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Urenafspraak;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.plaatsing.Werkafspraken;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

/** CH-6d-1: a change reaches the data that it is about, and leaves a sheet and a line in the trail. */
class WijzigingAfsprekenTest {
    private static final String INSTANTIE = "instantie-1";

    private final FormulierantwoordZoeken antwoorden = mock();
    private final PlaatsingAfspreken plaatsing = mock();
    private final TrajectZoeken trajecten = mock();
    private final ClientgegevensWijzigen clientgegevens = mock();
    private final ClientZoeken clienten = mock();
    private final NetwerkpersoonToevoegen netwerk = mock();
    private final DocumentOpmaken documenten = mock();
    private final DocumentDefinitiefMaken definitief = mock();
    private final DocumentZoeken zoeken = mock();
    private final Audittrail audit = mock();
    private final WijzigingRepository wijzigingen = mock();
    private final WijzigingAfspreken afspreken = new WijzigingAfspreken(
            antwoorden,
            new Wijzigingsuitvoering(
                    antwoorden, plaatsing, new Clientuitvoering(trajecten, clienten, clientgegevens, netwerk)),
            new Wijzigingsspoor(documenten, definitief, zoeken, audit),
            wijzigingen,
            Clock.systemUTC());

    private final ClientKaart client = mock();

    @BeforeEach
    void bewaar() {
        when(wijzigingen.save(any())).thenAnswer(call -> WijzigingMother.metId(call.getArgument(0)));
        var traject = mock(TrajectKaart.class);
        when(traject.clientId()).thenReturn(70L);
        when(trajecten.metId(WijzigingMother.TRAJECT)).thenReturn(traject);
        when(clienten.metId(70)).thenReturn(client);
    }

    @Test
    void changesTheHoursOfThePlaatsing() {
        wijzig(Wijzigingssoort.UREN);
        geef("uren-vastleggen", Map.of("dagen", List.of("MA"), "vanUur", "10:00", "totUur", "12:00", "pauze", "Geen"));

        voer(5L);

        verify(plaatsing)
                .kondigAan(
                        5,
                        Werkafspraken.met(new Urenafspraak(Uurrooster.van(List.of("MA"), "10:00", "12:00"), "Geen")),
                        WijzigingMother.VANAF);
    }

    @Test
    void changesTheTasksOfThePlaatsing() {
        wijzig(Wijzigingssoort.TAKEN);
        geef("taken-vastleggen", Map.of("taken", List.of(Map.of("taak", "Brood snijden")), "takenAkkoord", true));

        voer(5L);

        verify(plaatsing)
                .kondigAan(
                        5,
                        Werkafspraken.met(List.of(new Takenpakkettaak("Brood snijden", null, null, null))),
                        WijzigingMother.VANAF);
    }

    @Test
    void changesWhoHelps() {
        wijzig(Wijzigingssoort.WERKBEGELEIDER);
        geef("werkbegeleider-vastleggen", Map.of("werkbegeleider", "Collega-Twee", "contactBijProbleem", "De balie"));

        voer(5L);

        verify(plaatsing)
                .kondigAan(
                        5,
                        Werkafspraken.met(new Hulpafspraak("Collega-Twee", null, "De balie")),
                        WijzigingMother.VANAF);
    }

    @Test
    void changesTheAddressOfTheClient() {
        wijzig(Wijzigingssoort.ADRES);
        geef("adres-vastleggen", Map.of("straat", "Teststraat 2", "postcode", "3800", "gemeente", "Voorbeeldstad"));

        voer(null);

        var wijziging = ArgumentCaptor.forClass(ClientWijziging.class);
        verify(clientgegevens).voor(eq(70L), wijziging.capture());
        assertThat(wijziging.getValue().straat()).isEqualTo("Teststraat 2");
        verifyNoInteractions(plaatsing);
    }

    @Test
    void changesWhoPaysForTheGuidance() {
        wijzig(Wijzigingssoort.FINANCIERING);
        geef("financiering-vastleggen", Map.of("financieringsbron", "ZORGBUDGET"));

        assertThat(voer(null).soort().isInHetEngagement()).isTrue();
        var wijziging = ArgumentCaptor.forClass(ClientWijziging.class);
        verify(clientgegevens).voor(eq(70L), wijziging.capture());
        assertThat(wijziging.getValue().financieringsbron()).isEqualTo("ZORGBUDGET");
        assertThat(wijziging.getValue().subsidiesoort())
                .as("a subsidy that no longer pays has no kind")
                .isEmpty();
    }

    /** C.6 row 18. */
    @ParameterizedTest
    @EnumSource(
            value = Wijzigingssoort.class,
            names = {"JOBCOACH", "STATUUT", "VERTEGENWOORDIGING", "ANDERE"})
    void everyChangeHasItsSheetAndItsLine(Wijzigingssoort soort) {
        wijzig(soort);

        voer(null);

        verify(documenten).voor(new Documentreeks(7, null, Documentsoort.WIJZIGINGSBLAD, 31L));
        verify(audit).noteer(Actie.WIJZIGING_AFGESPROKEN, 7L, "wijziging", soort.name(), Map.of());
    }

    @Test
    void aChangeOfTheNetworkMakesANewProfile() {
        wijzig(Wijzigingssoort.NETWERK);
        geef(
                "netwerk-vastleggen",
                Map.of("erbij", List.of(Map.of("naam", "Buur-Een", "relatie", "VRIEND")), "nietMeer", "12"));

        voer(null);
        verify(documenten, never()).voor(7, null, Documentsoort.PROFIEL_BIJ_START);

        var profiel = mock(DocumentKaart.class);
        when(profiel.soort()).thenReturn(Documentsoort.PROFIEL_BIJ_START);
        when(profiel.status()).thenReturn(DocumentKaart.Status.DEFINITIEF);
        when(zoeken.vanTraject(7)).thenReturn(List.of(profiel));
        voer(null);

        verify(netwerk, times(2))
                .voor(
                        70,
                        7,
                        new NetwerkpersoonToevoegen.Nieuw("Buur-Een", Netwerkrelatie.VRIEND, null, null, null, null));
        verify(netwerk, times(2)).beeindig(70, 7, 12);
        verify(documenten).voor(7, null, Documentsoort.PROFIEL_BIJ_START);
        verify(definitief).naGesprek(new Documentreeks(7, null, Documentsoort.PROFIEL_BIJ_START));
    }

    @Test
    void refusesWhatMeanwhileIsNotPossibleAnyMore() {
        wijzig(Wijzigingssoort.UREN);
        geef("uren-vastleggen", Map.of("dagen", List.of("MA"), "vanUur", "10:00", "totUur", "12:00", "pauze", "Geen"));
        doThrow(DomainException.bijVeld("samenplaatsing.zelfdeMoment", "dagen", "Daar werkt al iemand."))
                .when(plaatsing)
                .kondigAan(anyLong(), any(), any());

        assertThatThrownBy(() -> voer(5L))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("wijziging.kanNietDoorgaan"));
        verify(wijzigingen, never()).save(any());
    }

    /** Two changes at once: the newest form of the traject may be about the other one. */
    @Test
    void readsItsOwnFormAndNotTheNewest() {
        wijzig(Wijzigingssoort.STATUUT);
        when(antwoorden.laatsteKaartVanInstantie(7, "instantie-2", "wijziging-beschrijven"))
                .thenReturn(Optional.of(WijzigingMother.beschrijving(Wijzigingssoort.ANDERE)));

        assertThat(voer(null).soort()).isEqualTo(Wijzigingssoort.STATUUT);
        assertThat(afspreken.voor(7, null, "instantie-2").soort()).isEqualTo(Wijzigingssoort.ANDERE);
    }

    private WijzigingKaart voer(Long plaatsingId) {
        return afspreken.voor(WijzigingMother.TRAJECT, plaatsingId, INSTANTIE);
    }

    private void wijzig(Wijzigingssoort soort) {
        when(antwoorden.laatsteKaartVanInstantie(7, INSTANTIE, "wijziging-beschrijven"))
                .thenReturn(Optional.of(WijzigingMother.beschrijving(soort)));
    }

    private void geef(String formulier, Map<String, Object> velden) {
        when(antwoorden.laatsteVanInstantie(7, INSTANTIE, formulier)).thenReturn(Optional.of(velden));
    }
}
