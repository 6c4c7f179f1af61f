package be.werkpad.traject;

import java.security.SecureRandom;

/** Public code without meaning, such as BW-7F3K2; also the business key of all processes of the traject. */
final class Trajectcode {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Trajectcode() {}

    static String nieuw() {
        var code = new StringBuilder("BW-");
        RANDOM.ints(5, 0, LETTERS.length()).forEach(index -> code.append(LETTERS.charAt(index)));
        return code.toString();
    }
}
