package be.werkpad.bijlage.inhoud;

import be.werkpad.bijlage.inhoud.OngeschiktException.Reden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A Word file as Word reads it, from the list at its end: a real document, with only text, pictures and letters in it.
 * Stops at a file that unpacks to more than a document ever is.
 */
final class Wordbestand {
    private static final int MEESTE_DELEN = 5_000;
    private static final long GROOTSTE_UITGEPAKT = 200_000_000;
    private static final long GROOTSTE_LIJST = 2_000_000;
    /** A part larger than this packs a hundred times only when it is made to do so. */
    private static final long VRIJ_UITGEPAKT = 5_000_000;

    private static final int STERKST_INGEPAKT = 100;
    private static final String INHOUDSLIJST = "[content_types].xml";
    private static final Set<String> EXTENSIES =
            Set.of(("xml rels sigs png jpg jpeg jpe jfif gif bmp dib tif tiff emf wmf svg webp wdp heic odttf ttf otf")
                    .split(" "));

    private final ZipFile zip;
    private final Set<String> namen = new HashSet<>();
    private long uitgepakt;

    private Wordbestand(ZipFile zip) {
        this.zip = zip;
    }

    static void keur(Path bestand) throws OngeschiktException {
        try {
            eis(Zipindeling.klopt(bestand), Reden.BESCHADIGD);
            try (var zip = new ZipFile(bestand.toFile())) {
                new Wordbestand(zip).loopDoor();
            }
        } catch (IOException | IllegalArgumentException beschadigd) {
            throw new OngeschiktException(Reden.BESCHADIGD);
        }
    }

    private void loopDoor() throws IOException, OngeschiktException {
        eis(zip.size() <= MEESTE_DELEN, Reden.BESCHADIGD);
        var isDocument = false;
        for (var delen = zip.entries(); delen.hasMoreElements(); ) {
            var deel = delen.nextElement();
            var naam = deel.getName().toLowerCase(Locale.ROOT);
            eis(namen.add(naam), Reden.BESCHADIGD);
            isDocument |= leesUit(deel, naam);
        }
        eis(isDocument, Reden.SOORT);
    }

    /** @return whether it says that all this is a document */
    private boolean leesUit(ZipEntry deel, String naam) throws IOException, OngeschiktException {
        var isLijst = naam.equals(INHOUDSLIJST) || naam.endsWith(".rels");
        try (var inhoud = new Uitgepakt(zip.getInputStream(deel), hoogstens(deel, isLijst))) {
            var isDocument = false;
            if (naam.equals(INHOUDSLIJST)) {
                isDocument = Wordlijst.isDocument(inhoud);
            } else if (isLijst) {
                Wordlijst.eisVeiligeVerwijzingen(inhoud);
            } else {
                inhoud.leesUit();
                eis(isToegelaten(naam, inhoud.gelezen()), Reden.ACTIEF);
            }
            uitgepakt += inhoud.gelezen();
            return isDocument;
        }
    }

    private long hoogstens(ZipEntry deel, boolean isLijst) {
        var volgensGrootte = Math.max(VRIJ_UITGEPAKT, deel.getCompressedSize() * STERKST_INGEPAKT);
        return Math.min(isLijst ? GROOTSTE_LIJST : volgensGrootte, GROOTSTE_UITGEPAKT - uitgepakt);
    }

    /** No macros, ActiveX, other files or programs, whatever their name ends in. */
    private static boolean isToegelaten(String naam, long omvang) {
        if (naam.endsWith("/")) {
            return omvang == 0;
        }
        return EXTENSIES.contains(naam.substring(naam.lastIndexOf('.') + 1))
                        && !naam.matches(".*(vba|activex|embeddings/|macrosheet).*")
                || naam.matches("word/printersettings\\d*\\.bin");
    }

    private static void eis(boolean klopt, Reden reden) throws OngeschiktException {
        if (!klopt) {
            throw new OngeschiktException(reden);
        }
    }
}
