package be.werkpad.ondertekening;

import java.util.List;

/** Reads what eID and itsme leave in a file: which document was signed, and with which certificates. */
public interface Handtekeninglezer {
    /**
     * Whether the certificates may be trusted is for a person to read: nothing is asked of the network.
     *
     * @param origineel what was offered to sign
     */
    Gelezen lees(byte[] bestand, byte[] origineel);

    /** @param certificaten of whoever signed, oldest first; empty unless all is well */
    record Gelezen(Uitkomst uitkomst, List<Certificaat> certificaten) {}

    /**
     * @param naam of the person or firm, without what the issuer adds to it
     * @param uitgever who says so
     */
    record Certificaat(String naam, String uitgever) {}

    /** What the file turns out to be. */
    enum Uitkomst {
        /** Our document with digital signatures behind it, and no page changed. */
        GETEKEND,
        /** No PDF, no signature in it, or signed bytes that changed since. */
        NIET_GETEKEND,
        /** Signed, but not the document that was offered. */
        ANDER_DOCUMENT,
        /** Signed with the key of the dienst, which is no person. */
        EIGEN_ZEGEL
    }
}
