package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** CH-4a: a text counts as checked only when somebody checked it, and a law counts from its day. */
class SjabloonZoekenTest {
    private static final String SOORT = "raamovereenkomst";
    private static final LocalDate NU = LocalDate.of(2027, 1, 11);
    private static final LocalDate STRAKS = NU.plusMonths(2);
    private static final Regelgeving OUDE_WET = wet(1, "OUD", LocalDate.of(2017, 10, 23));
    private static final Regelgeving NIEUWE_WET = wet(2, "NIEUW", STRAKS);

    private final SjabloonRepository versies = mock();
    private final RegelgevingRepository regels = mock();
    private final SjabloonnazichtRepository nazichten = mock();

    @BeforeEach
    void eenTekstVoorDeNieuweWet() {
        var nieuweTekst = new Sjabloon(SOORT, 1, new NieuweTekst("nieuw", Sjabloonbron.EIGEN, "wet", 0), "cor", NU);
        when(versies.findBySleutelOrderByVersieDesc(SOORT)).thenReturn(List.of(nieuweTekst));
    }

    @Test
    void callsNoTextCheckedWhileNoLawIsKnown() {
        assertThat(op(NU).isNagekeken(SOORT, 0)).isFalse();
        assertThat(op(NU).overzicht()).allMatch(SjabloonZoeken.Regel::teHerzien);
        assertThat(op(NU).geldend(SOORT).regelgeving()).isNull();
    }

    @Test
    void aTextThatIsReadyForAComingLawTakesOverOnItsDay() {
        when(regels.findAllByOrderByGeldigVanDescIdDesc()).thenReturn(List.of(NIEUWE_WET, OUDE_WET));
        nagekeken(0, OUDE_WET, NU);
        nagekeken(1, NIEUWE_WET, NU);
        assertThat(op(NU).geldend(SOORT).versie()).isZero();
        assertThat(op(NU).geldend(SOORT).regelgeving()).isEqualTo(OUDE_WET.kaart());
        assertThat(op(STRAKS).geldend(SOORT).versie()).isOne();
        assertThat(op(STRAKS).geldend(SOORT).regelgeving()).isEqualTo(NIEUWE_WET.kaart());
        assertThat(op(STRAKS).versies(SOORT).stream().filter(SjabloonKaart::inGebruik))
                .hasSize(1);
    }

    @Test
    void aTextThatStaysIsNotTakenOver() {
        when(regels.findAllByOrderByGeldigVanDescIdDesc()).thenReturn(List.of(NIEUWE_WET, OUDE_WET));
        nagekeken(0, NIEUWE_WET, NU);
        nagekeken(1, NIEUWE_WET, NU);
        assertThat(op(STRAKS).geldend(SOORT).versie()).isZero();
        assertThat(op(NU).geldend(SOORT).regelgeving()).as("has not begun yet").isNull();
    }

    @Test
    void aTextThatWasCheckedAfterTheLawBeganWaitsUntilSomebodyChoosesIt() {
        when(regels.findAllByOrderByGeldigVanDescIdDesc()).thenReturn(List.of(NIEUWE_WET, OUDE_WET));
        nagekeken(1, NIEUWE_WET, STRAKS);
        assertThat(op(STRAKS).geldend(SOORT).versie()).isZero();
    }

    private void nagekeken(int versie, Regelgeving wet, LocalDate dag) {
        var tekst = new SjabloonKaart(SOORT, versie, "", Sjabloonbron.EIGEN, "", "", NU, false);
        when(nazichten.findBySleutelAndVersieOrderByIdDesc(SOORT, versie))
                .thenReturn(List.of(new Sjabloonnazicht(
                        tekst, wet.kaart().id(), new Nazicht("Juriste Voorbeeld", Leestest.GEEN, dag), "cor")));
    }

    private SjabloonZoeken op(LocalDate dag) {
        var klok = Clock.fixed(dag.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new SjabloonZoeken(SJABLONEN, versies, regels, nazichten, klok);
    }

    private static Regelgeving wet(long id, String code, LocalDate vanaf) {
        var wet = new Regelgeving(new NieuweRegelgeving(code, "Wet " + code, vanaf, "Test", vanaf), "cor");
        ReflectionTestUtils.setField(wet, "id", id);
        return wet;
    }
}
