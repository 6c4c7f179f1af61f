package be.werkpad.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row in its chain: the hash covers every field and the hash of the row before. */
record Schakel(String keten, long nr, Inhoud inhoud, String vorigeHash, String hash) {
    static Schakel na(Kop kop, Inhoud inhoud) {
        var nr = kop.nr() + 1;
        return new Schakel(kop.keten(), nr, inhoud, kop.hash(), bereken(kop.keten(), nr, inhoud, kop.hash()));
    }

    boolean klopt() {
        return hash.equals(bereken(keten, nr, inhoud, vorigeHash));
    }

    private static String bereken(String keten, long nr, Inhoud inhoud, String vorigeHash) {
        var text = join(
                keten,
                nr,
                inhoud.tijdstip(),
                inhoud.account(),
                inhoud.rol(),
                inhoud.actie(),
                inhoud.trajectId(),
                inhoud.objectSoort(),
                inhoud.objectId(),
                inhoud.details(),
                vorigeHash);
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each value with its length, so that text cannot move from one field to the next unnoticed. */
    private static String join(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "-" : value.toString().length() + ":" + value)
                .collect(Collectors.joining("|"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
