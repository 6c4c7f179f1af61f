package be.werkpad.zoeken;

import be.werkpad.contact.ContactverslagKaart;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.werkpost.WerkpostKaart;
import java.util.List;

/**
 * What was found, the best of each kind.
 *
 * @param trajecten the first ones
 * @param meerTrajecten how many more there are
 */
public record Zoekresultaat(
        List<Trajecttreffer> trajecten,
        long meerTrajecten,
        List<WerkpostKaart> werkposten,
        List<Contacttreffer> contacten) {

    public boolean isLeeg() {
        return trajecten.isEmpty() && werkposten.isEmpty() && contacten.isEmpty();
    }

    /** A dossier by its code or the name of its client. */
    public record Trajecttreffer(TrajectKaart traject, String client) {}

    /**
     * A report with the words in it.
     *
     * @param voor the text just before
     * @param treffer the words as they stand there
     * @param na the text just after
     */
    public record Contacttreffer(
            ContactverslagKaart verslag, String code, String client, String voor, String treffer, String na) {}
}
