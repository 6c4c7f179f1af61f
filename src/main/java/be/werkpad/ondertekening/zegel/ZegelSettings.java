package be.werkpad.ondertekening.zegel;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param bestand PKCS#12 file with the key and certificate of the dienst; from WERKPAD_ZEGEL_BESTAND. Empty: documents
 *     get no seal
 * @param wachtwoord of that file; from WERKPAD_ZEGEL_WACHTWOORD
 * @param zelfgemaakt make a key at start when there is no file; only to show how it works, nobody else trusts it
 */
@ConfigurationProperties("werkpad.ondertekening.zegel")
record ZegelSettings(@Nullable String bestand, @Nullable String wachtwoord, boolean zelfgemaakt)
        implements Sleutelbestand {
    @Override
    public String toString() {
        return "ZegelSettings[" + bestand + "]";
    }
}
