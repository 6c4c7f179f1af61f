package be.werkpad.kader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.Documentsoort;
import be.werkpad.kader.Kaderstukken.Getekend;
import be.werkpad.ondertekening.Handtekening;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.ondertekening.Tekenwijze;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C.6.18: the legal file proves with what holds, not with what was replaced. */
class KaderstukkenTest {
    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final PlaatsingKaart PLAATSING = PlaatsingMother.kaart(PlaatsingStatus.LOPEND);

    private final OndertekeningZoeken ondertekeningen = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final Kaderstukken stukken = new Kaderstukken(ondertekeningen, plaatsingen);

    /** OV-2: one raamovereenkomst serves everybody who works there. */
    @Test
    void findsTheRaamovereenkomstThatWasSignedForAnotherClientOfTheWerkpost() {
        var elders = mock(PlaatsingKaart.class);
        var id = PLAATSING.id() + 1;
        when(elders.id()).thenReturn(id);
        when(plaatsingen.vanWerkpost(PLAATSING.werkpostId())).thenReturn(List.of(elders, PLAATSING));
        when(ondertekeningen.laatsteGetekende(id, Documentsoort.RAAMOVEREENKOMST))
                .thenReturn(Optional.of(ronde(id, Documentsoort.RAAMOVEREENKOMST, Status.GETEKEND, "Zaakvoerder-Een")));

        assertThat(stukken.handtekeningen(PLAATSING))
                .containsExactly(new Getekend(
                        Documentsoort.RAAMOVEREENKOMST.naam(), "de werkgever", "Zaakvoerder-Een", DAG, "Op papier"));
    }

    @Test
    void tellsWhoSignedEachAgreementWhenAndHow() {
        var ronden = List.of(
                ronde(PLAATSING.id(), Documentsoort.AFSPRAKENNOTA, Status.VERVALLEN, "Nieuw"),
                ronde(PLAATSING.id(), Documentsoort.AFSPRAKENNOTA, Status.GETEKEND, "Zaak-Een"),
                ronde(PLAATSING.id(), Documentsoort.AFSPRAKENNOTA, Status.GETEKEND, "Oud"),
                ronde(PLAATSING.id() + 1, Documentsoort.SAMENWERKINGSOVEREENKOMST, Status.GETEKEND, "Elders"),
                ronde(null, Documentsoort.ENGAGEMENTSVERKLARING, Status.GETEKEND, "Client-Een"));
        when(ondertekeningen.vanTraject(PLAATSING.trajectId())).thenReturn(ronden);

        assertThat(stukken.handtekeningen(PLAATSING))
                .containsExactly(
                        new Getekend(
                                Documentsoort.ENGAGEMENTSVERKLARING.naam(),
                                "de werkgever",
                                "Client-Een",
                                DAG,
                                "Op papier"),
                        new Getekend(Documentsoort.AFSPRAKENNOTA.naam(), "de werkgever", "Zaak-Een", DAG, "Op papier"));
    }

    private static OndertekeningKaart ronde(
            @Nullable Long plaatsingId, Documentsoort soort, Status status, String naam) {
        var handtekening = new Handtekening(
                naam,
                null,
                Tekenwijze.PAPIER,
                DAG,
                Instant.EPOCH,
                "jobcoach",
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
                PLAATSING.trajectId(),
                plaatsingId,
                2,
                soort,
                "hash",
                null,
                true,
                status,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new Vak(1, 1, Partij.WERKGEVER, Set.of(), handtekening, null),
                        new Vak(2, 2, Partij.DIENST, Set.of(), null, null)));
    }
}
