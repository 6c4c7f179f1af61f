package be.werkpad.shared;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of bytes, as lower case hexadecimal text. */
public final class Sha256 {
    private static final int STUK = 64 * 1024;

    private Sha256() {}

    /** How many bytes, and their fingerprint. */
    public record Meting(long omvang, String hash) {}

    public static String van(byte[] bytes) {
        return tekst(digest().digest(bytes));
    }

    /** Reads a stream to its end, or until more than so many bytes came by; it is not closed. */
    public static Meting meting(InputStream stroom, long hoogstens) throws IOException {
        var digest = digest();
        var buffer = new byte[STUK];
        var omvang = 0L;
        for (var gelezen = stroom.read(buffer); gelezen >= 0 && omvang <= hoogstens; gelezen = stroom.read(buffer)) {
            digest.update(buffer, 0, gelezen);
            omvang += gelezen;
        }
        return new Meting(omvang, tekst(digest.digest()));
    }

    /** For bytes that come in pieces; ends in {@link #tekst}. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String tekst(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
