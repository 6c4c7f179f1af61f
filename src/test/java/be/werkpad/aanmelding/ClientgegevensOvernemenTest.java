package be.werkpad.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.Leesniveau;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Fase;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectStatus;
import be.werkpad.traject.TrajectType;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ClientgegevensOvernemenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);
    private final TrajectZoeken trajecten = mock(TrajectZoeken.class);
    private final ClientgegevensWijzigen wijzigen = mock(ClientgegevensWijzigen.class);
    private final ClientgegevensOvernemen overnemen = new ClientgegevensOvernemen(
            trajecten,
            wijzigen,
            Clock.fixed(
                    VANDAAG.atTime(9, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant(),
                    ZoneId.of("Europe/Brussels")));

    @Test
    void putsTheAnswersIntoTheDataOfTheClient() {
        when(trajecten.metId(anyLong())).thenReturn(traject());
        overnemen.voor(7, Map.of("adres", "Teststraat 1", "leesniveau", "B2+", "geboortedatum", "2009-03-01"));
        var wijziging = ArgumentCaptor.forClass(ClientWijziging.class);
        verify(wijzigen).voor(eq(70L), wijziging.capture());
        assertThat(wijziging.getValue().straat()).isEqualTo("Teststraat 1");
        assertThat(wijziging.getValue().leesniveau()).isEqualTo(Leesniveau.B2_PLUS);
    }

    @Test
    void refusesSomebodyWhoIsNotEighteen() {
        assertThatThrownBy(() -> overnemen.voor(7, Map.of("geboortedatum", "2009-03-02")))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("aanmelding.nietMeerderjarig"));
    }

    private static TrajectKaart traject() {
        return new TrajectKaart(
                7,
                "BW-22222",
                TrajectType.BEGELEID_WERKEN,
                TrajectStatus.AANGEMELD,
                Fase.AANMELDING,
                70,
                "zuid",
                null,
                null,
                VANDAAG,
                null,
                null,
                null);
    }
}
