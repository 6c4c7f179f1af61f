package be.werkpad.ondertekening.zegel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Whether two PDF files show the same pages. A file that was signed may have more behind its first bytes: signatures, which
 * are welcome, or pages that were rewritten, which are not. Compares what the pages are made of, not how they look.
 */
final class Bladvergelijking {
    /** The way back up, or to another page; both would go round. */
    private static final Set<COSName> TERUG = Set.of(COSName.PARENT, COSName.P, COSName.LENGTH);

    private final Set<COSBase> bezig = Collections.newSetFromMap(new IdentityHashMap<>());

    private Bladvergelijking() {}

    static boolean zelfde(byte[] een, byte[] ander) {
        try (var links = Loader.loadPDF(een);
                var rechts = Loader.loadPDF(ander)) {
            return zelfde(links, rechts);
        } catch (IOException onleesbaar) {
            return false;
        }
    }

    private static boolean zelfde(PDDocument een, PDDocument ander) {
        if (een.getNumberOfPages() != ander.getNumberOfPages()) {
            return false;
        }
        for (var nummer = 0; nummer < een.getNumberOfPages(); nummer++) {
            if (!new Bladvergelijking().zelfdeBlad(een.getPage(nummer), ander.getPage(nummer))) {
                return false;
            }
        }
        return true;
    }

    private boolean zelfdeBlad(PDPage een, PDPage ander) {
        return een.getRotation() == ander.getRotation()
                && een.getMediaBox().toString().equals(ander.getMediaBox().toString())
                && een.getCropBox().toString().equals(ander.getCropBox().toString())
                && zelfde(deel(een, COSName.CONTENTS), deel(ander, COSName.CONTENTS))
                && zelfde(
                        een.getResources().getCOSObject(), ander.getResources().getCOSObject())
                && zelfdeAantekeningen(een, ander);
    }

    private static @Nullable COSBase deel(PDPage blad, COSName naam) {
        return blad.getCOSObject().getDictionaryObject(naam);
    }

    /** What stands on the page stays; only a box that shows a signature may come on it. */
    private boolean zelfdeAantekeningen(PDPage een, PDPage ander) {
        var oud = lijst(een);
        var nieuw = lijst(ander);
        for (var nummer = 0; nummer < nieuw.size(); nummer++) {
            var bijgekomen = nummer >= oud.size();
            if (bijgekomen ? !isHandtekening(nieuw.getObject(nummer)) : !zelfde(oud.get(nummer), nieuw.get(nummer))) {
                return false;
            }
        }
        return nieuw.size() >= oud.size();
    }

    private static COSArray lijst(PDPage blad) {
        return deel(blad, COSName.ANNOTS) instanceof COSArray lijst ? lijst : new COSArray();
    }

    private static boolean isHandtekening(@Nullable COSBase aantekening) {
        return aantekening instanceof COSDictionary veld
                && COSName.WIDGET.equals(veld.getCOSName(COSName.SUBTYPE))
                && COSName.SIG.equals(veld.getCOSName(COSName.FT));
    }

    private boolean zelfde(@Nullable COSBase een, @Nullable COSBase ander) {
        var links = inhoud(een);
        var rechts = inhoud(ander);
        if (links == null || rechts == null) {
            return links == rechts;
        }
        if (links instanceof COSDictionary || links instanceof COSArray) {
            return links.getClass() == rechts.getClass() && (!bezig.add(links) || zelfdeDelen(links, rechts));
        }
        return links.equals(rechts);
    }

    private boolean zelfdeDelen(COSBase een, COSBase ander) {
        if (een instanceof COSArray links && ander instanceof COSArray rechts) {
            return zelfdeRij(links, rechts);
        }
        var links = (COSDictionary) een;
        var rechts = (COSDictionary) ander;
        if (COSName.PAGE.equals(links.getCOSName(COSName.TYPE))) {
            return COSName.PAGE.equals(rechts.getCOSName(COSName.TYPE));
        }
        return links.keySet().equals(rechts.keySet())
                && links.keySet().stream()
                        .allMatch(sleutel ->
                                TERUG.contains(sleutel) || zelfde(links.getItem(sleutel), rechts.getItem(sleutel)))
                && (!(links instanceof COSStream stroom) || Arrays.equals(bytes(stroom), bytes((COSStream) rechts)));
    }

    private boolean zelfdeRij(COSArray een, COSArray ander) {
        if (een.size() != ander.size()) {
            return false;
        }
        for (var nummer = 0; nummer < een.size(); nummer++) {
            if (!zelfde(een.get(nummer), ander.get(nummer))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable COSBase inhoud(@Nullable COSBase deel) {
        return deel instanceof COSObject verwijzing ? verwijzing.getObject() : deel;
    }

    private static byte[] bytes(COSStream stroom) {
        try (var inhoud = Objects.requireNonNull(stroom.createRawInputStream())) {
            return inhoud.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
