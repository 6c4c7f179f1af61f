package be.werkpad.bijlage.inhoud;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads a PDF with its working space on disk. Two kinds of streams are unpacked in memory by PDFBox, with other objects
 * in them or with the places of objects; those may not be larger than they ever are.
 */
final class Pdflezer extends PDFParser {
    private static final long GROOTSTE_UITGEPAKT = 20_000_000;

    private static final Set<COSBase> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private long uitgepakt;

    Pdflezer(RandomAccessRead inhoud) throws IOException {
        super(inhoud, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary kenmerken) throws IOException {
        var stroom = super.parseCOSStream(kenmerken);
        if (kenmerken.containsKey(COSName.FIRST) || kenmerken.containsKey(COSName.W)) {
            meet(stroom);
        }
        return stroom;
    }

    /** An {@link IOException} would only make PDFBox pass over this object. */
    private void meet(COSStream stroom) {
        if (stroom.getFilters() == null) {
            return;
        }
        if (!isEenvoudig(stroom.getFilters())) {
            throw new IllegalArgumentException("Objects packed in a way that no program does");
        }
        try (var inhoud =
                new Uitgepakt(new InflaterInputStream(stroom.createRawInputStream()), GROOTSTE_UITGEPAKT - uitgepakt)) {
            inhoud.leesUit();
            uitgepakt += inhoud.gelezen();
        } catch (ZipException | EOFException beschadigd) {
            return; // PDFBox takes what comes before the damage, which is not too much
        } catch (IOException teGroot) {
            throw new UncheckedIOException(teGroot);
        }
    }

    private static boolean isEenvoudig(COSBase filters) {
        var namen = filters instanceof COSArray rij ? rij.toList() : List.of(filters);
        return namen.isEmpty() || namen.size() == 1 && FLATE.contains(namen.get(0));
    }
}
