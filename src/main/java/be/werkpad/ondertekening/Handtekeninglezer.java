package be.werkpad.ondertekening;

/** Tells whether a file is signed with a certificate, as eID and itsme do. */
public interface Handtekeninglezer {
    /**
     * Whether the file is a PDF with at least one digital signature, and nothing that was signed changed since. Who signed,
     * and whether that certificate was valid, is for a person to read.
     */
    boolean isGetekend(byte[] bestand);
}
