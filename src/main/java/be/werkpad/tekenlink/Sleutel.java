package be.werkpad.tekenlink;

import be.werkpad.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** The secret in a link: 256 random bits, so that guessing is hopeless. */
record Sleutel(String tekst) {
    private static final int BYTES = 32;

    static Sleutel nieuw(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Sleutel(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.van(tekst.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Sleutel[geheim]";
    }
}
