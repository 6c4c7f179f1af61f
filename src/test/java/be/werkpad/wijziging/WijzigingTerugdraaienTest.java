package be.werkpad.wijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.VersieIntrekken;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Urenafspraak;
import be.werkpad.plaatsing.Werkafspraken;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C.5 path 8: without all signatures the agreements from before hold again. */
class WijzigingTerugdraaienTest {
    private static final Werkafspraken VROEGER =
            Werkafspraken.met(new Urenafspraak(PlaatsingMother.rooster("DI"), "Geen"));

    private final WijzigingRepository wijzigingen = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final PlaatsingAfspreken afspreken = mock();
    private final VersieIntrekken intrekken = mock();
    private final WijzigingTerugdraaien terugdraaien = new WijzigingTerugdraaien(
            wijzigingen,
            new WijzigingZoeken(wijzigingen, plaatsingen),
            afspreken,
            intrekken,
            new Wijzigingsspoor(mock(DocumentOpmaken.class), mock(Audittrail.class)),
            Clock.systemUTC());

    @BeforeEach
    void werkOpEenWerkpost() {
        when(plaatsingen.bezigVan(7)).thenReturn(List.of(PlaatsingMother.kaart(PlaatsingStatus.LOPEND)));
    }

    @Test
    void theOldHoursHoldAgainAndTheUnsignedNotaLapses() {
        when(wijzigingen.findById(3))
                .thenReturn(Optional.of(WijzigingMother.wijziging(Wijzigingssoort.UREN, 5L, VROEGER)));

        terugdraaien.voor(7, 3L);
        terugdraaien.voor(7, 3L);

        verify(afspreken, times(1)).herstel(5, VROEGER);
        verify(intrekken, times(2)).voor(new Documentreeks(7, 5L, Documentsoort.AFSPRAKENNOTA));
    }

    @Test
    void aFactStaysAFact() {
        when(wijzigingen.findById(3))
                .thenReturn(Optional.of(WijzigingMother.wijziging(Wijzigingssoort.ADRES, null, null)));

        terugdraaien.voor(7, 3L);
        terugdraaien.voor(7, null);

        verify(afspreken, never()).herstel(anyLong(), any());
    }

    /** Agreements survive the table they are kept in. */
    @Test
    void readsBackWhatItWrote() {
        var opslag = new WerkafsprakenOpslag();

        assertThat(opslag.convertToEntityAttribute(opslag.convertToDatabaseColumn(VROEGER)))
                .isEqualTo(VROEGER);
    }

    @Test
    void touchesOnlyTheWerkpostItIsAbout() {
        when(wijzigingen.findById(3))
                .thenReturn(Optional.of(WijzigingMother.wijziging(Wijzigingssoort.TAKEN, 6L, VROEGER)));
        var zoeken = new WijzigingZoeken(wijzigingen, plaatsingen);

        assertThat(zoeken.plaatsingen(7, 3L)).as("nobody works there any more").isEmpty();
        assertThat(zoeken.plaatsingen(7, null)).as("another jobcoach").containsExactly(5L);
    }
}
