package be.werkpad.sjabloon;

import be.werkpad.shared.Sha256;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text in use.
 *
 * @param versie 0 for the text that came with the program
 * @param regelgeving the law it was last checked against; null when nobody did yet
 */
public record GeldendSjabloon(
        String sleutel, int versie, String tekst, @Nullable RegelgevingKaart regelgeving) {
    private static final int KORT = 12;

    /** Short name of exactly this text, kept with each document that was made with it. */
    public String kenmerk() {
        var hash = Sha256.van(tekst.getBytes(StandardCharsets.UTF_8));
        return "%s v%d %s".formatted(sleutel, versie, hash.substring(0, KORT));
    }
}
