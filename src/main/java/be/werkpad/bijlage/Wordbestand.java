package be.werkpad.bijlage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Walks through a Word file: a real document, with nothing in it that runs. Stops at a file that unpacks to more than
 * a document ever is.
 */
final class Wordbestand {
    private static final int MEESTE_DELEN = 5_000;
    private static final long GROOTSTE_UITGEPAKT = 200_000_000;
    private static final int GROOTSTE_LIJST = 1_000_000;
    private static final String INHOUDSLIJST = "[Content_Types].xml";
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final byte[] buffer = new byte[8192];
    private boolean isDocument;
    private int delen;
    private long uitgepakt;

    private Wordbestand() {}

    static boolean isZonderMacros(InputStream inhoud) throws IOException {
        try {
            return new Wordbestand().loopDoor(new ZipInputStream(inhoud));
        } catch (ZipException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private boolean loopDoor(ZipInputStream zip) throws IOException {
        for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
            if (kanUitvoeren(deel) || ++delen > MEESTE_DELEN || !leesUit(deel, zip)) {
                return false;
            }
        }
        return isDocument;
    }

    /** Macros, ActiveX, packed programs, and other office files with macros. */
    private static boolean kanUitvoeren(ZipEntry deel) {
        var naam = deel.getName().toLowerCase(Locale.ROOT);
        return naam.contains("vba")
                || naam.contains("activex")
                || naam.contains("macrosheet")
                || naam.endsWith(".bin") && !naam.contains("printersettings")
                || naam.matches(".*\\.(docm|dotm|xlsm|xlsb|pptm|exe|dll|js|vbs|bat|cmd|ps1|jar)");
    }

    private boolean leesUit(ZipEntry deel, ZipInputStream zip) throws IOException {
        if (deel.getName().equals(INHOUDSLIJST)) {
            var lijst = new String(zip.readNBytes(GROOTSTE_LIJST), StandardCharsets.UTF_8);
            isDocument = lijst.contains(DOCUMENT);
            return !lijst.contains("macroEnabled");
        }
        if (deel.getName().endsWith("settings.xml.rels")) {
            var verwijzingen = new String(zip.readNBytes(GROOTSTE_LIJST), StandardCharsets.UTF_8);
            return !haaltSjabloonOp(verwijzingen);
        }
        for (var gelezen = zip.read(buffer); gelezen >= 0; gelezen = zip.read(buffer)) {
            uitgepakt += gelezen;
            if (uitgepakt > GROOTSTE_UITGEPAKT) {
                return false;
            }
        }
        return true;
    }

    /** A template from the net can bring macros along when the document is opened. */
    private static boolean haaltSjabloonOp(String verwijzingen) {
        return verwijzingen.contains("attachedTemplate")
                && verwijzingen.matches("(?is).*Target\\s*=\\s*[\"'](https?:|ftp:|\\\\\\\\|file:////).*");
    }
}
