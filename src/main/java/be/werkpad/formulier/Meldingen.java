package be.werkpad.formulier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The texts of refusals: {@code formulier-meldingen.properties}, plain Dutch, with {0}, {1} to fill in. */
final class Meldingen {
    private static final String BESTAND = "/formulier-meldingen.properties";
    private static final Properties TEKSTEN = geladen();

    private Meldingen() {}

    static String tekst(String code, List<?> gegevens) {
        var tekst = TEKSTEN.getProperty(code);
        if (tekst == null) throw new IllegalArgumentException("No text for '%s' in %s".formatted(code, BESTAND));
        for (var i = 0; i < gegevens.size(); i++) {
            tekst = tekst.replace("{" + i + "}", String.valueOf(gegevens.get(i)));
        }
        return tekst;
    }

    static String tekst(String code, Object... gegevens) {
        return tekst(code, List.of(gegevens));
    }

    static Set<String> codes() {
        return TEKSTEN.stringPropertyNames();
    }

    private static Properties geladen() {
        try (var bron = Objects.requireNonNull(Meldingen.class.getResourceAsStream(BESTAND), BESTAND);
                var lezer = new InputStreamReader(bron, StandardCharsets.UTF_8)) {
            var teksten = new Properties();
            teksten.load(lezer);
            return teksten;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
