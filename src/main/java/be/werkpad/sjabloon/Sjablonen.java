package be.werkpad.sjabloon;

import be.werkpad.shared.NotFoundException;
import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Bronbestand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts that come with the program, and what they prescribe for every later version. */
@Component
public class Sjablonen {
    /** Words that several papers share stand in a file of their own. */
    private static final Pattern DEEL = Pattern.compile("[ ]*<!-- deel: ([a-z-]+) -->\\n");

    private static final String PLAATS = "classpath:templates/document/pdf/soort/*.html";
    private final Map<String, String> teksten = lees();
    private final Map<String, Voorschrift> voorschriften = new LinkedHashMap<>();

    public Sjablonen() {
        teksten.forEach(
                (sleutel, tekst) -> voorschriften.put(sleutel, Blad.van(tekst).voorschrift(sleutel)));
    }

    public Collection<Voorschrift> voorschriften() {
        return voorschriften.values();
    }

    /** @throws NotFoundException for a kind that does not exist */
    public Voorschrift voorschrift(String sleutel) {
        return bestaand(voorschriften.get(sleutel), sleutel);
    }

    public GeldendSjabloon meegeleverd(String sleutel) {
        return new GeldendSjabloon(sleutel, 0, bestaand(teksten.get(sleutel), sleutel), null);
    }

    private static <T> T bestaand(@Nullable T gevonden, String sleutel) {
        if (gevonden == null) {
            throw new NotFoundException("No template " + sleutel);
        }
        return gevonden;
    }

    private static String metDelen(String tekst) {
        return DEEL.matcher(tekst)
                .replaceAll(deel -> Matcher.quoteReplacement(
                        Bronbestand.lees("/templates/document/pdf/gedeeld/%s.html".formatted(deel.group(1)))));
    }

    private static Map<String, String> lees() {
        try {
            var gevonden = new TreeMap<String, String>();
            for (var bestand : new PathMatchingResourcePatternResolver().getResources(PLAATS)) {
                var naam = Objects.requireNonNull(bestand.getFilename());
                gevonden.put(
                        naam.substring(0, naam.lastIndexOf('.')),
                        metDelen(bestand.getContentAsString(StandardCharsets.UTF_8)));
            }
            return gevonden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
