package be.werkpad.bijlage.inhoud;

import be.werkpad.bijlage.inhoud.OngeschiktException.Reden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF that opens, and in which no object starts something or holds another file (ISO 32000-1, 12.6.4 and 7.11.4).
 * A signature, of an eID or another, is only data and stays.
 */
final class Pdfbestand {
    private static final Set<String> STARTERS = Set.of("JavaScript", "Launch", "GoToE", "ImportData");
    private static final Set<String> MEEGEBRACHT = Set.of("EmbeddedFile", "RichMedia");
    private static final Set<COSName> ONDERDELEN =
            Set.of(COSName.JS, COSName.EF, COSName.getPDFName("XFA"), COSName.getPDFName("JavaScript"));

    private Pdfbestand() {}

    static void keur(Path bestand) throws OngeschiktException {
        try (var inhoud = new RandomAccessReadBufferedFile(bestand.toFile());
                var document = new Pdflezer(inhoud).parse()) {
            if (document.isEncrypted()) {
                throw new OngeschiktException(Reden.BEVEILIGD);
            }
            if (document.getNumberOfPages() < 1) {
                throw new OngeschiktException(Reden.BESCHADIGD);
            }
            eisStil(document.getDocument());
        } catch (InvalidPasswordException beveiligd) {
            throw new OngeschiktException(Reden.BEVEILIGD);
        } catch (IOException | RuntimeException | StackOverflowError beschadigd) {
            throw new OngeschiktException(Reden.BESCHADIGD);
        }
    }

    private static void eisStil(COSDocument document) throws OngeschiktException {
        eisStil(document.getTrailer());
        for (var sleutel : document.getXrefTable().keySet()) {
            eisStil(document.getObjectFromPool(sleutel).getObject());
        }
    }

    /** Other objects that it refers to get their own turn. */
    private static void eisStil(COSBase object) throws OngeschiktException {
        var wachtend = new ArrayDeque<COSBase>();
        for (var huidig = object; huidig != null; huidig = wachtend.poll()) {
            if (huidig instanceof COSArray rij) {
                rij.forEach(deel -> voegToe(wachtend, deel));
            } else if (huidig instanceof COSDictionary delen) {
                if (isActief(delen)) {
                    throw new OngeschiktException(Reden.ACTIEF);
                }
                delen.getValues().forEach(deel -> voegToe(wachtend, deel));
            }
        }
    }

    private static void voegToe(ArrayDeque<COSBase> wachtend, COSBase deel) {
        if (deel instanceof COSArray || deel instanceof COSDictionary) {
            wachtend.add(deel);
        }
    }

    private static boolean isActief(COSDictionary delen) {
        return ONDERDELEN.stream().anyMatch(delen::containsKey)
                || STARTERS.contains(naam(delen, COSName.S))
                || MEEGEBRACHT.contains(naam(delen, COSName.TYPE))
                || MEEGEBRACHT.contains(naam(delen, COSName.SUBTYPE));
    }

    private static String naam(COSDictionary delen, COSName sleutel) {
        return delen.getDictionaryObject(sleutel) instanceof COSName naam ? naam.getName() : "";
    }
}
