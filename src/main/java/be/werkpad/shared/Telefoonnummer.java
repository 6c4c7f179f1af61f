package be.werkpad.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone number: international, or Belgian with a leading zero. */
public final class Telefoonnummer {
    private static final Pattern VORM = Pattern.compile("(\\+|\\(?0)[0-9 ./()-]{4,28}");

    private Telefoonnummer() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        return gelezen(waarde).isPresent() ? Optional.empty() : Optional.of("telefoon.vorm");
    }

    /** In the form +32470123456; what is no number comes back as it is. */
    public static String genormaliseerd(String waarde) {
        return gelezen(waarde).orElse(waarde);
    }

    /** As people write it, such as 0470 12 34 56; what is no number comes back as it is. */
    public static String leesbaar(String waarde) {
        var util = PhoneNumberUtil.getInstance();
        try {
            var nummer = util.parse(waarde, "BE");
            var vorm = nummer.getCountryCode() == 32 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return util.format(nummer, vorm);
        } catch (NumberParseException geenNummer) {
            return waarde;
        }
    }

    private static Optional<String> gelezen(String waarde) {
        if (!VORM.matcher(waarde).matches()) return Optional.empty();
        var util = PhoneNumberUtil.getInstance();
        try {
            var nummer = util.parse(waarde, "BE");
            // Only the length: a list of number ranges is out of date as soon as an operator gets a new one.
            if (util.isPossibleNumberWithReason(nummer) != ValidationResult.IS_POSSIBLE) return Optional.empty();
            var e164 = util.format(nummer, PhoneNumberFormat.E164);
            // A Belgian number that is too short is read with its zero as part of the number.
            return !e164.startsWith("+320") && e164.length() >= 9 && e164.length() <= 16
                    ? Optional.of(e164)
                    : Optional.empty();
        } catch (NumberParseException geenNummer) {
            return Optional.empty();
        }
    }
}
