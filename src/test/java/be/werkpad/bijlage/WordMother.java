package be.werkpad.bijlage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Word files: honest ones, and ones that hide something. */
final class WordMother {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD_MET_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String RELATIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String INHOUDSLIJST = "[Content_Types].xml";
    private static final int MEGABYTE = 1 << 20;

    private WordMother() {}

    static byte[] docx() {
        return docx(Map.of());
    }

    static byte[] docm() {
        return zip(Map.of("word/document.xml", "<w:document/>"), WORD_MET_MACROS);
    }

    /** A Word file with one more part. */
    static byte[] docxMet(String deel, String inhoud) {
        return docx(Map.of(deel, inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    /** With one more line in the list of what its parts are. */
    static byte[] docxMetSoort(String regel) {
        return zip(delen(INHOUDSLIJST, inhoudslijst(WORD, regel).getBytes(StandardCharsets.UTF_8)));
    }

    /** With a reference out of its settings. */
    static byte[] docxMetRelatie(String soort, String doel, String waar) {
        return docxMet("word/_rels/settings.xml.rels", relaties(soort, doel, waar));
    }

    static byte[] docxMetRelaties(String deel, String xml, Charset tekens) {
        return docx(Map.of(deel, xml.getBytes(tekens)));
    }

    static String relaties(String soort, String doel, String waar) {
        return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"%s%s\" Target=\"%s\"%s/></Relationships>"
                        .formatted(RELATIES, soort, doel, waar.isEmpty() ? "" : " TargetMode=\"" + waar + "\"");
    }

    /** What most programs write when they save a letter with a picture, a font, a signature and a link. */
    static byte[] volleDocx() {
        var hoofd = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        var soorten = """
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="jpeg" ContentType="image/jpeg"/>
                <Default Extension="emf" ContentType="image/x-emf"/>
                <Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>
                <Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>
                <Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/>
                <Override PartName="/word/settings.xml" ContentType="%1$ssettings+xml"/>
                <Override PartName="/word/webSettings.xml" ContentType="%1$swebSettings+xml"/>
                <Override PartName="/word/fontTable.xml" ContentType="%1$sfontTable+xml"/>
                <Override PartName="/word/numbering.xml" ContentType="%1$snumbering+xml"/>
                <Override PartName="/word/commentsExtended.xml" ContentType="%1$scommentsExtended+xml"/>
                <Override PartName="/word/people.xml" ContentType="%1$speople+xml"/>
                <Override PartName="/word/glossary/document.xml" ContentType="%1$sdocument.glossary+xml"/>
                <Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>
                <Override PartName="/word/stylesWithEffects.xml" ContentType="application/vnd.ms-word.stylesWithEffects+xml"/>
                <Override PartName="/word/diagrams/drawing1.xml" ContentType="application/vnd.ms-office.drawingml.diagramDrawing+xml"/>
                <Override PartName="/word/diagrams/data1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"/>
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
                <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
                <Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
                <Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>
                """.formatted(hoofd);
        var delen = delen(INHOUDSLIJST, inhoudslijst(WORD, soorten).getBytes(StandardCharsets.UTF_8));
        delen.put("word/media/image1.jpeg", BestandMother.jpeg());
        delen.put("word/fonts/font1.odttf", new byte[100]);
        delen.put("_xmlsignatures/origin.sigs", new byte[0]);
        delen.put("word/theme/theme1.xml", "<a:theme/>".getBytes(StandardCharsets.UTF_8));
        delen.put(
                "word/_rels/document.xml.rels",
                relaties("hyperlink", "https://voorbeeld.invalid/", "External").getBytes(StandardCharsets.UTF_8));
        return zip(delen);
    }

    static byte[] xlsx() {
        return zip(
                Map.of("xl/workbook.xml", "<workbook/>"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    }

    static byte[] zip() {
        return zip(Map.of("leesmij.txt", "niets"), "text/plain");
    }

    /** Two files one after the other: who reads from the front sees the first, Word sees the second. */
    static byte[] achterElkaar(byte[] eerste, byte[] tweede) {
        var beide = new ByteArrayOutputStream();
        beide.writeBytes(eerste);
        beide.writeBytes(tweede);
        return beide.toByteArray();
    }

    /** The name of a part as its own head says, which differs from the name in the list at the end. */
    static byte[] metAndereNaam(byte[] zip, String naam, String vooraan) {
        var tekst = new String(zip, StandardCharsets.ISO_8859_1).replaceFirst(naam, vooraan);
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A few megabytes that unpack to two gigabytes. */
    static byte[] bom(String deel) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(uit)) {
            for (var gewoon : delen(INHOUDSLIJST, inhoudslijst(WORD, "").getBytes(StandardCharsets.UTF_8))
                    .entrySet()) {
                if (!gewoon.getKey().equals(deel)) {
                    zip.putArchiveEntry(new ZipArchiveEntry(gewoon.getKey()));
                    zip.write(gewoon.getValue());
                    zip.closeArchiveEntry();
                }
            }
            var ingepakt = nullen(2048);
            var bom = new ZipArchiveEntry(deel);
            bom.setMethod(ZipEntry.DEFLATED);
            bom.setSize(1000); // it lies
            bom.setCompressedSize(ingepakt.length);
            bom.setCrc(1);
            zip.addRawArchiveEntry(bom, new ByteArrayInputStream(ingepakt));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return uit.toByteArray();
    }

    /** Packed without a head; so many megabytes of nothing. */
    static byte[] nullen(int megabytes) {
        var uit = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        var buffer = new byte[2 * MEGABYTE];
        deflater.setInput(new byte[MEGABYTE]);
        var lengte = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        for (var keer = 0; keer < megabytes; keer++) {
            uit.write(buffer, 0, lengte);
        }
        deflater.finish();
        uit.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return uit.toByteArray();
    }

    private static byte[] docx(Map<String, byte[]> extra) {
        var delen = delen(INHOUDSLIJST, inhoudslijst(WORD, "").getBytes(StandardCharsets.UTF_8));
        delen.putAll(extra);
        return zip(delen);
    }

    private static Map<String, byte[]> delen(String naam, byte[] inhoud) {
        var delen = new LinkedHashMap<String, byte[]>();
        delen.put(naam, inhoud);
        delen.put("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8));
        return delen;
    }

    private static String inhoudslijst(String soort, String meer) {
        return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/>%s</Types>".formatted(soort, meer);
    }

    private static byte[] zip(Map<String, String> delen, String soort) {
        var alle = new LinkedHashMap<String, byte[]>();
        alle.put(INHOUDSLIJST, inhoudslijst(soort, "").getBytes(StandardCharsets.UTF_8));
        delen.forEach((naam, inhoud) -> alle.put(naam, inhoud.getBytes(StandardCharsets.UTF_8)));
        return zip(alle);
    }

    private static byte[] zip(Map<String, byte[]> delen) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return uit.toByteArray();
    }
}
