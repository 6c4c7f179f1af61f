package be.werkpad.shared;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.IBANValidator;

/** Bank account number. A Belgian one carries a second, older check of its own. */
public final class Iban {
    private Iban() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        var iban = genormaliseerd(waarde);
        var validator = IBANValidator.getInstance();
        var land = validator.getValidator(iban);
        if (land == null || !land.getRegexValidator().isValid(iban)) return Optional.of("iban.vorm");
        if (!validator.isValid(iban) || !belgischeControleKlopt(iban)) return Optional.of("iban.controlegetal");
        return Optional.empty();
    }

    /** Capitals, without spaces. */
    public static String genormaliseerd(String waarde) {
        return waarde.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static boolean belgischeControleKlopt(String iban) {
        if (!iban.startsWith("BE")) return true;
        var rest = Long.parseLong(iban.substring(4, 14)) % 97;
        return (rest == 0 ? 97 : rest) == Long.parseLong(iban.substring(14));
    }
}
