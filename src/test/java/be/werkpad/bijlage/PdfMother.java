package be.werkpad.bijlage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** PDF files of one empty page: plain ones, and ones with something in them. */
final class PdfMother {
    private PdfMother() {}

    static byte[] pdf() {
        return pdfMet("");
    }

    /** A PDF of a size, with bytes in it that differ all the way. */
    static byte[] pdf(int omvang) {
        var leeg = pdf(new byte[0], "").length;
        var vulling = new byte[omvang - leeg];
        for (var plaats = 0; plaats < vulling.length; plaats++) {
            vulling[plaats] = (byte) (plaats * 31 + plaats / 997);
        }
        return pdf(vulling, "");
    }

    /** @param catalogus more entries of the catalog; the other objects have number 5 and up */
    static byte[] pdfMet(String catalogus, String... objecten) {
        return pdf(new byte[0], catalogus, objecten);
    }

    static byte[] metWachtwoord() {
        return bewerkt(document ->
                document.protect(new StandardProtectionPolicy("geheim-1", "geheim-2", new AccessPermission())));
    }

    /** As an eID signs: one more revision with a signature in it. */
    static byte[] getekend() {
        var uit = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf())) {
            var handtekening = new PDSignature();
            handtekening.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            handtekening.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            handtekening.setName("Voornaam Naam");
            document.addSignature(handtekening, inhoud -> new byte[] {0x30, 0x03, 0x02, 0x01, 0x05});
            document.saveIncremental(uit);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return uit.toByteArray();
    }

    /** As most programs write it since 2001: its objects packed together. */
    static byte[] ingepakt() {
        return bewerkt(document -> document.addPage(new PDPage()));
    }

    /** Objects packed together that unpack to a gigabyte. */
    static byte[] bom() {
        var kopVanZlib = new byte[] {0x78, (byte) 0x9C};
        var nullen = WordMother.achterElkaar(kopVanZlib, WordMother.nullen(1024));
        return pdf(nullen, "/Extra 6 0 R", new String[0], "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode");
    }

    private interface Bewerking {
        void doe(PDDocument document) throws IOException;
    }

    private static byte[] bewerkt(Bewerking bewerking) {
        var uit = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf())) {
            bewerking.doe(document);
            document.save(uit);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return uit.toByteArray();
    }

    private static byte[] pdf(byte[] stroom, String catalogus, String... objecten) {
        return pdf(stroom, catalogus, objecten, "");
    }

    private static byte[] pdf(byte[] stroom, String catalogus, String[] objecten, String vanStroom) {
        var uit = new ByteArrayOutputStream();
        var plaatsen = new ArrayList<Integer>();
        schrijf(uit, "%PDF-1.7\n");
        var alle = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R " + catalogus + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"));
        alle.forEach(object -> schrijf(uit, plaatsen, object));
        plaatsen.add(uit.size());
        schrijf(uit, "4 0 obj\n<</Length %010d %s>>\nstream\n".formatted(stroom.length, vanStroom));
        uit.writeBytes(stroom);
        schrijf(uit, "\nendstream\nendobj\n");
        List.of(objecten).forEach(object -> schrijf(uit, plaatsen, object));
        var xref = uit.size();
        schrijf(uit, "xref\n0 %d\n0000000000 65535 f \n".formatted(plaatsen.size() + 1));
        plaatsen.forEach(plaats -> schrijf(uit, "%010d 00000 n \n".formatted(plaats)));
        schrijf(
                uit,
                "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%010d\n%%%%EOF\n".formatted(plaatsen.size() + 1, xref));
        return uit.toByteArray();
    }

    private static void schrijf(ByteArrayOutputStream uit, List<Integer> plaatsen, String object) {
        plaatsen.add(uit.size());
        schrijf(uit, "%d 0 obj\n%s\nendobj\n".formatted(plaatsen.size(), object));
    }

    private static void schrijf(ByteArrayOutputStream uit, String tekst) {
        uit.writeBytes(tekst.getBytes(StandardCharsets.ISO_8859_1));
    }
}
