package be.werkpad.bijlage.inhoud;

import be.werkpad.bijlage.inhoud.OngeschiktException.Reden;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A photo in HEIF (ISO/IEC 23008-12): boxes with a length and a name, first what it is, then where the photo is. */
final class Heicfoto {
    /** One photo or a series, by a camera (he…) or by any program (mif1, msf1). */
    private static final Set<String> MERKEN =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    private static final Set<String> INHOUD = Set.of("meta", "moov");
    private static final int KOP = 8;
    private static final int LANGE_KOP = 16;

    private Heicfoto() {}

    static boolean begintZo(Path bestand) throws IOException {
        try (var inhoud = Files.newInputStream(bestand)) {
            var begin = new String(inhoud.readNBytes(12), StandardCharsets.ISO_8859_1);
            return begin.startsWith("ftyp", 4) && MERKEN.contains(begin.substring(8));
        }
    }

    static void keur(Path bestand) throws IOException, OngeschiktException {
        try (var inhoud = new DataInputStream(Files.newInputStream(bestand))) {
            while (!INHOUD.contains(volgende(inhoud))) {
                // the next box
            }
        } catch (EOFException geenFoto) {
            throw new OngeschiktException(Reden.BESCHADIGD);
        }
    }

    /** Passes one box, and gives its name. */
    private static String volgende(DataInputStream inhoud) throws IOException {
        var lengte = Integer.toUnsignedLong(inhoud.readInt());
        var naam = new String(inhoud.readNBytes(4), StandardCharsets.ISO_8859_1);
        var rest = lengte == 1 ? inhoud.readLong() - LANGE_KOP : lengte - KOP;
        if (rest < 0) {
            throw new EOFException("A box with no end");
        }
        inhoud.skipNBytes(rest);
        return naam;
    }
}
