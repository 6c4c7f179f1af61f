package be.werkpad.shared;

import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;

/** One e-mail address with a public domain. */
public final class Emailadres {
    private static final int LANGST = 254;

    private Emailadres() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        var goed = waarde.length() <= LANGST
                && waarde.chars().noneMatch(teken -> Character.isWhitespace(teken) || teken == '"')
                && EmailValidator.getInstance().isValid(waarde);
        return goed ? Optional.empty() : Optional.of("email.vorm");
    }
}
