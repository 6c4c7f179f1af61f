package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.document.Bezorging.Vorm;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BezorgcontroleTest {
    private static final LocalDate DAG = LocalDate.of(2027, 1, 11);
    private static final Clock KLOK = Clock.fixed(DAG.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final ClientKaart client = mock();
    private final DocumentKaart document = mock();
    private final TrajectZoeken trajecten = mock();
    private final ClientZoeken clienten = mock();
    private final Bezorgcontrole controle = new Bezorgcontrole(trajecten, clienten, KLOK);

    @BeforeEach
    void dossier() {
        var traject = mock(TrajectKaart.class);
        when(traject.clientId()).thenReturn(3L);
        when(document.trajectId()).thenReturn(7L);
        when(trajecten.metId(7)).thenReturn(traject);
        when(clienten.metId(3)).thenReturn(client);
    }

    @Test
    void onlyWhoCanLogInGetsAPaperInTheOwnTraject() {
        weigert("document.bezorgdZonderLogin", "vorm", van(Vorm.PORTAAL, null, null, null));
        when(client.account()).thenReturn("client1");
        assertThatCode(() -> controle.eis(document, van(Vorm.PORTAAL, null, null, null)))
                .doesNotThrowAnyException();
        weigert("document.bezorgdZonderLogin", "vorm", van(Vorm.PORTAAL, null, "De mutualiteit", null));
    }

    @Test
    void onPaperSomebodyExplainedItOrSomethingShowsThatItWasReceived() {
        weigert("document.bezorgdZonderBewijs", "uitgelegdDoor", van(Vorm.PAPIER, null, null, null));
        weigert("document.bezorgdZonderBewijs", "uitgelegdDoor", van(Vorm.VOORGELEZEN, null, null, null));
        for (var goed : new Bezorging[] {
            van(Vorm.PAPIER, "Jobcoach-Een", null, null),
            van(Vorm.PAPIER, null, null, "Getekend briefje"),
            van(Vorm.PAPIER, null, "De mutualiteit", null)
        }) {
            assertThatCode(() -> controle.eis(document, goed)).doesNotThrowAnyException();
        }
    }

    private void weigert(String code, String veld, Bezorging bezorging) {
        var weigering = catchThrowableOfType(DomainException.class, () -> controle.eis(document, bezorging));
        assertThat(weigering.code()).isEqualTo(code);
        assertThat(weigering.fouten().get(0).veld()).isEqualTo(veld);
    }

    private static Bezorging van(Vorm vorm, @Nullable String door, @Nullable String aan, @Nullable String bewijs) {
        return new Bezorging(DAG, vorm, door, "jobcoach", aan, bewijs);
    }
}
