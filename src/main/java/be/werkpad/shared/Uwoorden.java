package be.werkpad.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that {@link Vervoeging} knows, from {@code taal/uvorm.properties}. */
final class Uwoorden {
    private static final Properties BRON = lees();
    static final Set<String> NAAMWOORDEN = lijst("naamwoorden");
    static final Set<String> BIJVOEGLIJK = lijst("bijvoeglijk");
    static final Set<String> BLOOT = lijst("bloot");
    static final Set<String> ALLEEN_JIJ = lijst("alleenJij");
    static final Set<String> LIDWOORDEN = lijst("lidwoorden");
    static final Set<String> VOLGT = lijst("volgt");
    private static final Set<String> VROEGER = lijst("vroeger");
    private static final Set<String> GAAT_VOORAF = lijst("gaatVooraf");
    private static final Set<String> WERKWOORDEN = lijst("werkwoorden");
    private static final Set<String> VOEGWOORDEN = lijst("voegwoorden");
    private static final Map<String, String> ONREGELMATIG = paren("onregelmatig");
    private static final Map<String, String> MET_KLINKER = paren("metKlinker");

    private Uwoorden() {}

    /** What "werk" becomes before "u"; null for what is no verb of "je". */
    static @Nullable String metU(String werkwoord) {
        var anders = ONREGELMATIG.getOrDefault(werkwoord, MET_KLINKER.get(werkwoord));
        if (anders != null || !WERKWOORDEN.contains(werkwoord)) {
            return anders;
        }
        return werkwoord.endsWith("t") ? werkwoord : werkwoord + "t";
    }

    /** The same of the few verbs that have no form with a t behind "je" either. */
    static @Nullable String onregelmatig(String werkwoord) {
        return ONREGELMATIG.get(werkwoord);
    }

    /** It stays as it is before "u". */
    static boolean blijft(String woord) {
        return GAAT_VOORAF.contains(woord)
                || kanOnderwerpVolgen(woord)
                || woord.endsWith("t")
                || woord.endsWith("en")
                || woord.startsWith("{")
                || woord.startsWith("[");
    }

    /** "Je" behind it is the one who does something. */
    static boolean kanOnderwerpVolgen(String woord) {
        return VOEGWOORDEN.contains(woord) || VROEGER.contains(woord);
    }

    static boolean isVoegwoord(String woord) {
        return VOEGWOORDEN.contains(woord);
    }

    /** A verb, whoever does it. */
    static boolean isWerkwoord(String woord) {
        return VROEGER.contains(woord) || metU(woord) != null;
    }

    private static Set<String> lijst(String naam) {
        return Arrays.stream(BRON.getProperty(naam).split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> paren(String naam) {
        return lijst(naam).stream()
                .map(paar -> paar.split(":"))
                .collect(Collectors.toUnmodifiableMap(paar -> paar[0], paar -> paar[1]));
    }

    private static Properties lees() {
        var woorden = new Properties();
        try (var bestand = Objects.requireNonNull(Uwoorden.class.getResourceAsStream("/taal/uvorm.properties"))) {
            woorden.load(new InputStreamReader(bestand, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return woorden;
    }
}
