package be.werkpad.ondertekening.storage;

import java.util.Arrays;
import java.util.Optional;

/** Files that may prove a signature, known by how they begin and not by their name. */
enum Scansoort {
    PDF("application/pdf", ".pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    JPG("image/jpeg", ".jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", ".png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

    private final String type;
    private final String einde;
    private final int[] begin;

    Scansoort(String type, String einde, int... begin) {
        this.type = type;
        this.einde = einde;
        this.begin = begin;
    }

    String type() {
        return type;
    }

    static Optional<Scansoort> van(byte[] inhoud) {
        return Arrays.stream(values()).filter(soort -> soort.past(inhoud)).findFirst();
    }

    private boolean past(byte[] inhoud) {
        if (inhoud.length < begin.length) {
            return false;
        }
        for (var plaats = 0; plaats < begin.length; plaats++) {
            if ((inhoud[plaats] & 0xFF) != begin[plaats]) {
                return false;
            }
        }
        return true;
    }

    /** Letters, digits, dash and dot only, at most 100, with the end that belongs to the content. */
    String schoneNaam(String naam) {
        var kaal = naam.replaceAll(".*[/\\\\]", "").replaceAll("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{N} _-]", "");
        var kort = kaal.strip().substring(0, Math.min(kaal.strip().length(), 80));
        return (kort.isEmpty() ? "scan" : kort) + einde;
    }
}
