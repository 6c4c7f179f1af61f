package be.werkpad.samenplaatsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody works on Tuesday and Thursday from 9 to 12; may somebody else come (CH-7a)? */
class SoloRegelTest {
    private static final LocalDate START = LocalDate.of(2027, 3, 2);
    private static final Uurrooster DINSDAG = Uurrooster.van(List.of("DI"), "09:00", "12:00");

    private final PlaatsingZoeken plaatsingen = mock(PlaatsingZoeken.class);
    private final UitzonderingRepository uitzonderingen = mock(UitzonderingRepository.class);
    private final SoloRegel regel = new SoloRegel(plaatsingen, uitzonderingen);
    private final PlaatsingKaart zelf = plaatsing(1, 11, null);

    @BeforeEach
    void iemandWerktEr() {
        when(plaatsingen.bezetVoorAfspraak(anyLong()))
                .thenReturn(List.of(plaatsing(2, 22, Uurrooster.van(List.of("DI", "DO"), "09:00", "12:00"))));
        when(uitzonderingen.findByPlaatsingIdOrderById(1)).thenReturn(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "DI,09:00,12:00",
        "DO,09:00,12:00",
        "DI,11:59,15:00",
        "DI,07:00,09:01",
        "DI,10:00,11:00",
        "DI,08:00,13:00",
        "MA|DI|WO,09:00,12:00"
    })
    void refusesHoursThatMeetThoseOfAnotherClient(String dagen, String van, String tot) {
        assertThatThrownBy(() -> regel.eis(zelf, rooster(dagen, van, tot), START))
                .isInstanceOfSatisfying(DomainException.class, weigering -> {
                    assertThat(weigering.code()).isEqualTo("samenplaatsing.zelfdeMoment");
                    assertThat(weigering.fouten().get(0).veld()).isEqualTo("dagen");
                });
    }

    @ParameterizedTest
    @CsvSource({"DI,12:00,15:00", "DI,07:00,09:00", "WO,09:00,12:00", "MA|WO|VR,09:00,12:00", "DO,12:00,12:30"})
    void allowsAnotherMoment(String dagen, String van, String tot) {
        assertThatCode(() -> regel.eis(zelf, rooster(dagen, van, tot), START)).doesNotThrowAnyException();
    }

    @Test
    void doesNotCountAnotherPlaatsingOfTheSameTraject() {
        when(plaatsingen.bezetVoorAfspraak(anyLong())).thenReturn(List.of(plaatsing(3, 11, DINSDAG)));

        assertThatCode(() -> regel.eis(zelf, DINSDAG, START)).doesNotThrowAnyException();
    }

    @Test
    void allowsWhatLeaveStillCoversOnTheFirstDay() {
        geefUitzondering(START);

        assertThatCode(() -> regel.eis(zelf, DINSDAG, START)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhenLeaveEndsBeforeTheFirstDay() {
        geefUitzondering(START.minusDays(1));

        assertThatThrownBy(() -> regel.eis(zelf, DINSDAG, START)).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesWhenLeaveWasEnded() {
        geefUitzondering(START.plusDays(30)).beeindig(START.minusDays(2));

        assertThatThrownBy(() -> regel.eis(zelf, DINSDAG, START)).isInstanceOf(DomainException.class);
    }

    private Uitzondering geefUitzondering(LocalDate tot) {
        var aanvraag = new Aanvraag("BW-11111", "Ze leren hier samen de machine kennen.", tot);
        var uitzondering = new Uitzondering(zelf, aanvraag, "coordinator", START.minusDays(10), START.plusMonths(3));
        when(uitzonderingen.findByPlaatsingIdOrderById(1)).thenReturn(List.of(uitzondering));
        return uitzondering;
    }

    private static Uurrooster rooster(String dagen, String van, String tot) {
        return Uurrooster.van(List.of(dagen.split("\\|")), van, tot);
    }

    private static PlaatsingKaart plaatsing(long id, long trajectId, @Nullable Uurrooster rooster) {
        var afspraken = rooster == null ? null : new Afspraken(rooster, START, "P3M", "Collega-Een", null, "NEC");
        var status = rooster == null ? PlaatsingStatus.VOORBEREIDING : PlaatsingStatus.LOPEND;
        return new PlaatsingKaart(id, trajectId, 70, status, false, List.of(), null, null, afspraken, null, null);
    }
}
