package be.werkpad.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.Werkkalender;
import be.werkpad.support.WerkpadTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** C.8 and F.28. */
@WerkpadTest
@Transactional
class NormTest {
    private static final NormBereik BW = new NormBereik("BEGELEID_WERKEN", null);
    private static final NormBereik DIENST = new NormBereik(null, "BW");
    private LocalDate vandaag;

    @Autowired
    NormBepalen normBepalen;

    @Autowired
    NormWijzigen normWijzigen;

    @BeforeEach
    void vandaagVolgensHetProgramma(@Autowired Clock clock) {
        vandaag = LocalDate.now(clock);
    }

    @Test
    void startsWithTheTableOfTheDomain() {
        assertThat(normBepalen.duur("intake.termijn", vandaag)).hasToString("P14D");
        assertThat(normBepalen.duur("contact.eerste", vandaag)).hasToString("W5D");
        assertThat(normBepalen.getal("jobradar.max", vandaag)).isEqualByComparingTo("13");
        assertThat(normBepalen.norm("bevraging.opent", NormBereik.ALGEMEEN, vandaag))
                .matches(norm -> norm.isVooraf() && "bevraging.datum".equals(norm.anker()));
        assertThatThrownBy(() -> normBepalen.duur("bestaat.niet", vandaag)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void holdsEverySeededValueWithinItsOwnBounds() {
        var kalender = new Werkkalender();

        assertThat(normBepalen.alle()).hasSizeGreaterThan(80).allSatisfy(norm -> {
            new Grenzen(norm.minimum(), norm.maximum()).controleer(norm.soort(), norm.waarde(), kalender);
            if (norm.anker() != null) {
                assertThat(normBepalen.zoek(norm.anker(), NormBereik.ALGEMEEN, vandaag))
                        .isPresent();
            }
        });
    }

    @Test
    void givesANewValueFromADayOn() {
        wijzig("intake.termijn", NormBereik.ALGEMEEN, "P21D", vandaag.plusDays(10));
        wijzig("intake.termijn", NormBereik.ALGEMEEN, "P7D", vandaag.plusDays(5));

        assertThat(normBepalen.duur("intake.termijn", vandaag.plusDays(4))).hasToString("P14D");
        assertThat(normBepalen.duur("intake.termijn", vandaag.plusDays(5))).hasToString("P7D");
        assertThat(normBepalen.duur("intake.termijn", vandaag.plusDays(9))).hasToString("P7D");
        assertThat(normBepalen.duur("intake.termijn", vandaag.plusDays(10))).hasToString("P21D");
    }

    @Test
    void letsTheMostSpecificNormWin() {
        wijzig("intake.termijn", DIENST, "P20D", vandaag);
        wijzig("intake.termijn", BW, "P30D", vandaag);
        wijzig("intake.termijn", new NormBereik("BEGELEID_WERKEN", "BW"), "P40D", vandaag);

        assertThat(duur(NormBereik.ALGEMEEN)).isEqualTo("P14D");
        assertThat(duur(DIENST)).isEqualTo("P20D");
        assertThat(duur(BW)).isEqualTo("P30D");
        assertThat(duur(new NormBereik("BEGELEID_WERKEN", "BW"))).isEqualTo("P40D");
        assertThat(duur(new NormBereik("AMA_WSE", "ANDERE"))).isEqualTo("P14D");
    }

    @ParameterizedTest
    @CsvSource({
        "proef.duur, 3 maanden, norm.duurOngeldig",
        "proef.duur, P0D, norm.duurOngeldig",
        "proef.duur, -P3M, norm.duurOngeldig",
        "proef.duur, PT1S, norm.duurOngeldig",
        "proef.duur, P4M, norm.buitenGrenzen",
        "proef.duur, P1M, norm.buitenGrenzen",
        "proef.duur, P61D, norm.buitenGrenzen",
        "bevraging.frequentie, P13M, norm.buitenGrenzen",
        "jobradar.totaal, P15W, norm.buitenGrenzen",
        "opstart.dagenCoachAanwezig, 0, norm.buitenGrenzen",
        "opstart.dagenCoachAanwezig, drie, norm.getalOngeldig"
    })
    void refusesAValueThatIsNotAllowed(String code, String waarde, String reden) {
        weigert(reden, code, waarde, vandaag);
    }

    @Test
    void refusesAValueForThePastOrForADayThatHasOne() {
        weigert("norm.inHetVerleden", "intake.termijn", "P21D", vandaag.minusDays(1));
        wijzig("intake.termijn", NormBereik.ALGEMEEN, "P21D", vandaag);
        weigert("norm.dagBezet", "intake.termijn", "P22D", vandaag);
    }

    /** E.4: the ceiling of a year ends with that year, also when the next one has none yet; and may be filled in late. */
    @Test
    void keepsTheAmountOfAYearWithinThatYear() {
        var ditJaar = vandaag.withDayOfYear(1);
        wijzig("onkosten.forfait.dag", NormBereik.ALGEMEEN, "42.31", ditJaar);

        assertThat(normBepalen.getal("onkosten.forfait.dag", vandaag)).isEqualByComparingTo("42.31");
        assertThat(normBepalen.zoek("onkosten.forfait.dag", NormBereik.ALGEMEEN, ditJaar.plusYears(1)))
                .isEmpty();
        weigert("norm.geenEersteJanuari", "onkosten.forfait.dag", "42.31", ditJaar.plusDays(1));
    }

    @Test
    void putsAMistakeInTheAmountOfAYearRight() {
        var ditJaar = vandaag.withDayOfYear(1);
        wijzig("onkosten.km.tarief", NormBereik.ALGEMEEN, "1.43", ditJaar);
        wijzig("onkosten.km.tarief", NormBereik.ALGEMEEN, "0.43", ditJaar);

        assertThat(normBepalen.getal("onkosten.km.tarief", vandaag)).isEqualByComparingTo("0.43");
    }

    private String duur(NormBereik bereik) {
        return normBepalen.norm("intake.termijn", bereik, vandaag).duur().toString();
    }

    private void wijzig(String code, NormBereik bereik, String waarde, LocalDate vanaf) {
        normWijzigen.voor(new Normwijziging(code, bereik, waarde, vanaf, "besluit van de dienst"));
    }

    private void weigert(String reden, String code, String waarde, LocalDate vanaf) {
        assertThatThrownBy(() -> wijzig(code, NormBereik.ALGEMEEN, waarde, vanaf))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.code()).isEqualTo(reden);
                    assertThat(e.fouten()).hasSize(1);
                });
    }
}
