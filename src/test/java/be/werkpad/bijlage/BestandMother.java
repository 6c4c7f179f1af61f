package be.werkpad.bijlage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Small files of every kind. */
public final class BestandMother {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD_MET_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private BestandMother() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF filled up to a size, with bytes that differ all the way. */
    public static byte[] pdf(int omvang) {
        var groot = new byte[omvang];
        for (var plaats = 0; plaats < omvang; plaats++) {
            groot[plaats] = (byte) (plaats * 31 + plaats / 997);
        }
        System.arraycopy(pdf(), 0, groot, 0, pdf().length);
        return groot;
    }

    static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R');
    }

    static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
    }

    static byte[] heic() {
        return bytes(0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f', '1');
    }

    public static byte[] exe() {
        var exe = new byte[512];
        System.arraycopy(bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF), 0, exe, 0, 14);
        return exe;
    }

    static byte[] docx() {
        return zip(Map.of("word/document.xml", "<w:document/>"), WORD);
    }

    static byte[] docm() {
        return zip(Map.of("word/document.xml", "<w:document/>"), WORD_MET_MACROS);
    }

    /** A Word file with one more part. */
    static byte[] docxMet(String deel, String inhoud) {
        return zip(Map.of("word/document.xml", "<w:document/>", deel, inhoud), WORD);
    }

    static byte[] xlsx() {
        return zip(
                Map.of("xl/workbook.xml", "<workbook/>"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    }

    static byte[] zip() {
        return zip(Map.of("leesmij.txt", "niets"), "text/plain");
    }

    static byte[] bom() {
        return docxMet("word/media/groot.xml", " ".repeat(220_000_000));
    }

    static byte[] tekst(String inhoud) {
        return inhoud.getBytes(StandardCharsets.UTF_8);
    }

    static Resource bestand(String naam, byte[] inhoud) {
        return new ByteArrayResource(inhoud) {
            @Override
            public String getFilename() {
                return naam;
            }
        };
    }

    private static byte[] zip(Map<String, String> delen, String soort) {
        var alle = new LinkedHashMap<String, String>();
        alle.put("[Content_Types].xml", "<Types><Override ContentType=\"%s\"/></Types>".formatted(soort));
        alle.putAll(delen);
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var deel : alle.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return uit.toByteArray();
    }

    private static byte[] bytes(int... waarden) {
        var bytes = new byte[64];
        for (var plaats = 0; plaats < waarden.length; plaats++) {
            bytes[plaats] = (byte) waarden[plaats];
        }
        return bytes;
    }
}
