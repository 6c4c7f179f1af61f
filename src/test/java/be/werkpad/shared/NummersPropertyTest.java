package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class NummersPropertyTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

    private static String anderCijfer(String nummer, int plaats, int verschil) {
        var cijfer = (nummer.charAt(plaats) - '0' + verschil) % 10;
        return nummer.substring(0, plaats) + cijfer + nummer.substring(plaats + 1);
    }

    private static String metControle(String voorvoegsel, String cijfers) {
        return cijfers + "%02d".formatted(97 - Long.parseLong(voorvoegsel + cijfers) % 97);
    }

    @Property
    void anOndernemingsnummerWithOneOtherDigitIsRefused(
            @ForAll @LongRange(min = 1, max = 19_999_999) long basis,
            @ForAll @IntRange(max = 9) int plaats,
            @ForAll @IntRange(min = 1, max = 9) int verschil) {
        var nummer = metControle("", "%08d".formatted(basis));
        assertThat(Ondernemingsnummer.fout(nummer)).isEmpty();
        assertThat(Ondernemingsnummer.fout(anderCijfer(nummer, plaats, verschil)))
                .isPresent();
    }

    @Property
    void aVestigingseenheidWithOneOtherDigitIsRefused(
            @ForAll @LongRange(min = 20_000_000, max = 89_999_999) long basis,
            @ForAll @IntRange(max = 9) int plaats,
            @ForAll @IntRange(min = 1, max = 9) int verschil) {
        var nummer = metControle("", Long.toString(basis));
        assertThat(Vestigingseenheidsnummer.fout(nummer)).isEmpty();
        assertThat(Vestigingseenheidsnummer.fout(anderCijfer(nummer, plaats, verschil)))
                .isPresent();
    }

    @Property
    void aBelgianIbanWithOneOtherDigitIsRefused(
            @ForAll @LongRange(max = 9_999_999_999L) long rekening,
            @ForAll @IntRange(min = 2, max = 15) int plaats,
            @ForAll @IntRange(min = 1, max = 9) int verschil) {
        var rest = rekening % 97;
        var bban = "%010d%02d".formatted(rekening, rest == 0 ? 97 : rest);
        var heel = new BigInteger(bban + "111400");
        var iban = "BE%02d%s".formatted(98 - heel.mod(BigInteger.valueOf(97)).intValue(), bban);
        assertThat(Iban.fout(iban)).isEmpty();
        assertThat(Iban.fout(anderCijfer(iban, plaats, verschil))).contains("iban.controlegetal");
    }

    /** One check number serves two centuries, so one wrong digit can at worst look like somebody 100 years older. */
    @Property
    void anInszWithOneOtherDigitIsRefusedOrReadInTheOtherCentury(
            @ForAll @IntRange(min = 1930, max = 2020) int jaar,
            @ForAll @IntRange(min = 1, max = 12) int maand,
            @ForAll @IntRange(min = 1, max = 28) int dag,
            @ForAll @IntRange(min = 1, max = 998) int volgnummer,
            @ForAll @IntRange(max = 10) int plaats,
            @ForAll @IntRange(min = 1, max = 9) int verschil) {
        var cijfers = "%02d%02d%02d%03d".formatted(jaar % 100, maand, dag, volgnummer);
        var nummer = metControle(jaar < 2000 ? "" : "2", cijfers);
        assertThat(Insz.fout(nummer, VANDAAG)).isEmpty();
        assertThat(Insz.geboortedatum(nummer)).contains(LocalDate.of(jaar, maand, dag));
        var ander = anderCijfer(nummer, plaats, verschil);
        var zelfdeEeuw = Insz.geboortedatum(ander).map(geboren -> geboren.getYear() / 100 == jaar / 100);
        assertThat(zelfdeEeuw).isNotEqualTo(Optional.of(true));
        assertThat(jaar < 2000 ? Modulo97.klopt(ander) : Modulo97.klopt("2", ander))
                .isFalse();
    }

    @Property
    void neverThrowsOnAnyText(@ForAll String tekst) {
        assertThat(Insz.fout(tekst, VANDAAG)).isNotNull();
        assertThat(Insz.geboortedatum(tekst)).isNotNull();
        assertThat(Ondernemingsnummer.fout(tekst)).isNotNull();
        assertThat(Vestigingseenheidsnummer.fout(tekst)).isNotNull();
        assertThat(Iban.fout(tekst)).isNotNull();
        assertThat(Telefoonnummer.fout(tekst)).isNotNull();
        assertThat(Emailadres.fout(tekst)).isNotNull();
        assertThat(Naam.fout(tekst)).isNotNull();
        assertThat(Periode.fout(tekst)).isNotNull();
        assertThat(Tekst.opgeschoond(Tekst.opgeschoond(tekst))).isEqualTo(Tekst.opgeschoond(tekst));
    }
}
