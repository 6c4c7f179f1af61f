package be.werkpad.sjabloon.inhoud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A text that comes with the program. */
public final class Bronbestand {
    private Bronbestand() {}

    /** @param plaats absolute, on the class path */
    public static String lees(String plaats) {
        try (var file = Bronbestand.class.getResourceAsStream(plaats)) {
            return new String(Objects.requireNonNull(file, plaats).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
