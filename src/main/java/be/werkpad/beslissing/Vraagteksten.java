package be.werkpad.beslissing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The plain questions of {@code beslissing-vragen.properties}. */
final class Vraagteksten {
    private static final String BESTAND = "/beslissing-vragen.properties";
    private static final Properties TEKSTEN = geladen();

    private Vraagteksten() {}

    static String van(String sleutel) {
        return Objects.requireNonNull(TEKSTEN.getProperty(sleutel), sleutel);
    }

    private static Properties geladen() {
        try (var bron = Objects.requireNonNull(Vraagteksten.class.getResourceAsStream(BESTAND), BESTAND);
                var lezer = new InputStreamReader(bron, StandardCharsets.UTF_8)) {
            var teksten = new Properties();
            teksten.load(lezer);
            return teksten;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
