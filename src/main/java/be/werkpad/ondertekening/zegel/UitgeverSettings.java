package be.werkpad.ondertekening.zegel;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param bestand PEM file or PKCS#12 file with the roots that the dienst trusts; from WERKPAD_EID_UITGEVERS. Empty: who
 *     issued a certificate is not checked
 * @param wachtwoord of a PKCS#12 file; from WERKPAD_EID_WACHTWOORD
 * @param intrekking also ask on the network whether a certificate was revoked; from WERKPAD_EID_INTREKKING
 */
@ConfigurationProperties("werkpad.ondertekening.uitgevers")
record UitgeverSettings(@Nullable String bestand, @Nullable String wachtwoord, boolean intrekking)
        implements Sleutelbestand {
    @Override
    public String toString() {
        return "UitgeverSettings[" + bestand + "]";
    }
}
