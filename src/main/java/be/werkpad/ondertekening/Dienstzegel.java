package be.werkpad.ondertekening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The seal of the dienst on a finished document: shows who made it and that nobody changed it since. */
public interface Dienstzegel {
    boolean isAanwezig();

    /** Last day of the certificate; null without one. */
    @Nullable
    LocalDate geldigTot();

    /**
     * @param pdf without a seal
     * @return the same file with the seal added behind it
     * @throws IllegalStateException without a key, or when the key is not valid now
     */
    byte[] verzegel(byte[] pdf);
}
