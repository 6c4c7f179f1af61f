package be.werkpad.onkosten;

import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount in euro as people type it: more than nothing, at most two decimals (F.14). */
public final class Bedrag {
    private static final Pattern VORM = Pattern.compile("\\d{1,5}([.,]\\d{1,2})?");

    private static final Pattern TARIEF = Pattern.compile("\\d{1,2}([.,]\\d{1,4})?");

    private Bedrag() {}

    /** @throws DomainException onkosten.bedragOngeldig, on this field */
    public static BigDecimal van(@Nullable String tekst, String veld) {
        if (tekst == null || !VORM.matcher(tekst.strip()).matches()) {
            throw ongeldig(veld);
        }
        return geldig(new BigDecimal(tekst.strip().replace(',', '.')), veld);
    }

    /** @throws DomainException onkosten.bedragOngeldig, on this field */
    public static BigDecimal geldig(BigDecimal bedrag, String veld) {
        if (bedrag.signum() <= 0 || bedrag.stripTrailingZeros().scale() > 2) {
            throw ongeldig(veld);
        }
        return bedrag;
    }

    /** A rate, in euro with at most four decimals. @throws DomainException onkosten.bedragOngeldig, on this field */
    public static BigDecimal tarief(String tekst, String veld) {
        var bedrag = TARIEF.matcher(tekst.strip()).matches()
                ? new BigDecimal(tekst.strip().replace(',', '.'))
                : BigDecimal.ZERO;
        if (bedrag.signum() == 0) {
            throw DomainException.bijVeld(
                    "onkosten.bedragOngeldig",
                    veld,
                    "Schrijf een bedrag in euro, met hoogstens vier cijfers na de komma.");
        }
        return bedrag;
    }

    /** With a comma, as people write it. */
    static String tekst(BigDecimal bedrag) {
        return bedrag.toPlainString().replace('.', ',');
    }

    private static DomainException ongeldig(String veld) {
        return DomainException.bijVeld(
                "onkosten.bedragOngeldig", veld, "Schrijf een bedrag in euro, met hoogstens twee cijfers na de komma.");
    }
}
