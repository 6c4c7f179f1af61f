package be.werkpad.ondertekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.Tekenvakkeninrichting.Gevraagd;
import be.werkpad.vertegenwoordiging.Bevoegdheid;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** G.5, EX-4: what was signed is held against who must sign now. */
class TekenaarsnazichtTest {
    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final Gevraagd CLIENT = new Gevraagd(Partij.CLIENT, Set.of());

    private final Tekenvakkeninrichting inrichting = mock();
    private final Clientzijde clientzijde = mock();
    private final Tekenaarsnazicht nazicht = new Tekenaarsnazicht(inrichting, clientzijde);

    @BeforeEach
    void mensen() {
        when(clientzijde.naam(7)).thenReturn("Client-Een");
        when(clientzijde.mensen(7)).thenReturn(List.of(bewind(11, "Bewind-Een"), bewind(12, "Bewind-Twee")));
    }

    @Test
    void signaturesThatFitSayNothing() {
        nodig(CLIENT);
        assertThat(nazicht.verschil(getekend("Client-Een", null))).isEmpty();
    }

    @Test
    void whoeverBecameRepresentativeMustSignToo() {
        nodig(CLIENT, bewind(11L));
        assertThat(nazicht.verschil(getekend("Client-Een", null)))
                .contains("Getekend door Client-Een. Nu moet tekenen: Client-Een en Bewind-Een.");
    }

    @Test
    void aRepresentativeWhoMaySignNoMoreDoesNotCount() {
        nodig(bewind(12L));
        assertThat(nazicht.verschil(getekend(null, 11L)))
                .contains("Getekend door Bewind-11. Nu moet tekenen: Bewind-Twee.");
    }

    @Test
    void anybodyOfThoseWhoMaySignIsEnough() {
        nodig(bewind(11L, 12L));
        assertThat(nazicht.verschil(getekend(null, 12L))).isEmpty();
    }

    @Test
    void aClientWhoIsProtectedNoLongerMustSign() {
        nodig(CLIENT);
        assertThat(nazicht.verschil(getekend(null, 11L)))
                .contains("Getekend door Bewind-11. Nu moet tekenen: Client-Een.");
    }

    @Test
    void somebodyMustSignWhoIsNotKnownYet() {
        nodig(CLIENT, bewind());
        assertThat(nazicht.verschil(getekend("Client-Een", null)))
                .hasValueSatisfying(verschil -> assertThat(verschil).contains("nog niet genoteerd"));
    }

    private void nodig(Gevraagd... gevraagd) {
        when(inrichting.voorClient(7)).thenReturn(List.of(gevraagd));
    }

    private static Gevraagd bewind(Long... ids) {
        return new Gevraagd(Partij.VERTEGENWOORDIGER, Set.copyOf(Arrays.asList(ids)));
    }

    private static VertegenwoordigerKaart bewind(long id, String naam) {
        return new VertegenwoordigerKaart(id, naam, Bevoegdheid.BEIDE, false, DAG.minusYears(1), null, null);
    }

    private static OndertekeningKaart getekend(@Nullable String client, @Nullable Long vertegenwoordiger) {
        var vakken = new ArrayList<Vak>();
        if (client != null) {
            vakken.add(vak(Partij.CLIENT, client, null));
        }
        if (vertegenwoordiger != null) {
            vakken.add(vak(Partij.VERTEGENWOORDIGER, "Bewind-" + vertegenwoordiger, vertegenwoordiger));
        }
        vakken.add(vak(Partij.WERKGEVER, "Zaakvoerder-Een", null));
        return new OndertekeningKaart(
                1,
                7,
                5L,
                3,
                Documentsoort.AFSPRAKENNOTA,
                "h",
                null,
                false,
                Status.GETEKEND,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                null,
                vakken);
    }

    private static Vak vak(Partij partij, String naam, @Nullable Long vertegenwoordigerId) {
        var handtekening = new Handtekening(
                naam,
                null,
                Tekenwijze.PAPIER,
                DAG,
                Instant.EPOCH,
                "jobcoach",
                null,
                vertegenwoordigerId,
                "h",
                1L,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Vak(1, 1, partij, Set.of(), handtekening, null);
    }
}
