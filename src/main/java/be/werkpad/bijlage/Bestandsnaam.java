package be.werkpad.bijlage;

import be.werkpad.shared.Tekst;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file name that is safe to store and to send: no folders, no hidden characters, the extension of what it is. */
final class Bestandsnaam {
    private static final int LANGSTE = 100;
    private static final String ZONDER_NAAM = "bijlage";

    private Bestandsnaam() {}

    static String opgeschoond(@Nullable String naam, String extensie) {
        var stam = naam == null ? "" : Tekst.opgeschoond(naam);
        stam = stam.replaceFirst("(?s).*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*;%&$`']", "_")
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceFirst("^[. ]+", "")
                .replaceFirst("[. ]+$", "");
        if (stam.toLowerCase(Locale.ROOT).endsWith("." + extensie)) {
            stam = stam.substring(0, stam.length() - extensie.length() - 1);
        }
        return (stam.isBlank() ? ZONDER_NAAM : ingekort(stam)) + "." + extensie;
    }

    private static String ingekort(String stam) {
        return stam.codePointCount(0, stam.length()) <= LANGSTE
                ? stam
                : stam.substring(0, stam.offsetByCodePoints(0, LANGSTE)).strip();
    }
}
