package be.werkpad.ondertekening;

import java.security.PublicKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The seal of the dienst on a finished document: shows who made it and that nobody changed it since. */
public interface Dienstzegel {
    /** How many days before its certificate ends somebody must see to another one. */
    int DAGEN_VOORAF = 60;

    boolean isAanwezig();

    /** Whether there is a key whose certificate holds at this moment. */
    boolean isBruikbaar();

    /** Last day of the certificate; null without one. */
    @Nullable
    LocalDate geldigTot();

    /** Whether this is the key of the seal. */
    boolean isVan(PublicKey sleutel);

    /**
     * @param pdf without a seal
     * @return the same file with the seal added behind it
     * @throws IllegalStateException without a key, or when the key is not valid now
     */
    byte[] verzegel(byte[] pdf);

    /** What somebody has to know of it on that day. */
    default Stand stand(LocalDate vandaag) {
        var einde = geldigTot();
        if (einde == null) {
            return Stand.GEEN;
        }
        if (!isBruikbaar()) {
            return Stand.ONGELDIG;
        }
        return vandaag.plusDays(DAGEN_VOORAF).isAfter(einde) ? Stand.LOOPT_AF : Stand.GELDIG;
    }

    /** Whether documents get a seal. */
    enum Stand {
        /** There is no key. */
        GEEN,
        /** The certificate is over, or does not hold yet: documents get no seal. */
        ONGELDIG,
        /** The certificate ends soon. */
        LOOPT_AF,
        /** Documents get a seal. */
        GELDIG
    }
}
