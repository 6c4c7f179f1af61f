package be.werkpad.ondertekening;

import java.util.List;

/** Reads what eID and itsme leave in a file: which document was signed, and with which certificates. */
public interface Handtekeninglezer {
    /**
     * Whether an issuer may be trusted is only checked when the dienst said which it trusts; then an answer of the network
     * may be needed, if the dienst asks that too.
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
    record Certificaat(String naam, String uitgever, Nazicht nazicht) {}

    /** Whether the issuer of a certificate is one that the dienst trusts, and whether it holds now. */
    enum Nazicht {
        /** The dienst did not say whom it trusts. */
        NIET_NAGEKEKEN,
        /** Issued, through others or not, by who is trusted. */
        VERTROUWD,
        /** Issued by somebody else, or revoked. */
        ONBEKEND,
        /** Over, or not begun. */
        NIET_GELDIG
    }

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
