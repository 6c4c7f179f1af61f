package be.werkpad.ondertekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CH-4a-3: three signatures are of three people. */
class PartijcontroleTest {
    private final Clientzijde clientzijde = mock(Clientzijde.class);
    private final MedewerkerZoeken medewerkers = mock(MedewerkerZoeken.class);
    private final Partijcontrole controle = new Partijcontrole(clientzijde, medewerkers);

    @BeforeEach
    void mensen() {
        when(clientzijde.naam(anyLong())).thenReturn("Client Een");
        var vertegenwoordiger = mock(VertegenwoordigerKaart.class);
        when(vertegenwoordiger.naam()).thenReturn("Bewind Voerder");
        when(clientzijde.mensen(anyLong())).thenReturn(List.of(vertegenwoordiger));
        var medewerker = mock(MedewerkerKaart.class);
        when(medewerker.weergavenaam()).thenReturn("Jo Jobcoach");
        when(medewerkers.alle()).thenReturn(List.of(medewerker));
    }

    @ParameterizedTest
    @CsvSource({
        "WERKGEVER, Jo Jobcoach",
        "WERKGEVER, ' jobcoach  JÓ'",
        "WERKGEVER, client een",
        "WERKGEVER, 'Voerder, Bewind'",
        "VERTEGENWOORDIGER, jo jobcoach",
        "VERTEGENWOORDIGER, Zaak Voerder",
        "DIENST, bewind voerder",
        "DIENST, 'zaak   voerder'"
    })
    void nobodySignsForTwoSides(Partij partij, String naam) {
        assertThatThrownBy(() -> controle.eis(ronde(), partij, naam))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("ondertekening.andereKant"));
    }

    @ParameterizedTest
    @CsvSource({
        "WERKGEVER, Zaak Voerder",
        "WERKGEVER, Iemand Anders",
        "CLIENT, Client Een",
        "VERTEGENWOORDIGER, Bewind Voerder",
        "DIENST, Jo Jobcoach"
    })
    void everybodySignsOnTheOwnSide(Partij partij, String naam) {
        assertThatCode(() -> controle.eis(ronde(), partij, naam)).doesNotThrowAnyException();
    }

    @Test
    void theRefusalSaysOnWhichSideThePersonIs() {
        assertThatThrownBy(() -> controle.eis(ronde(), Partij.WERKGEVER, "Jo Jobcoach"))
                .hasMessageContaining("hoort bij de dienst en kan niet ook tekenen voor de werkgever");
    }

    /** The employer signed already. */
    private static OndertekeningKaart ronde() {
        var gezet = new Handtekening(
                "Zaak Voerder",
                null,
                Tekenwijze.PAPIER,
                LocalDate.EPOCH,
                Instant.EPOCH,
                "coach",
                null,
                null,
                "hash",
                1L,
                null,
                null,
                null,
                null,
                null,
                null);
        return new OndertekeningKaart(
                1,
                2,
                3L,
                4,
                Documentsoort.AFSPRAKENNOTA,
                "hash",
                null,
                true,
                Status.LOPEND,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                List.of(new Vak(1, 1, Partij.WERKGEVER, Set.of(), gezet, null)));
    }
}
