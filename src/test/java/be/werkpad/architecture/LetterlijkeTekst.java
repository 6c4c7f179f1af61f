package be.werkpad.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** The words in a template that a reader would see and that come from no file of texts. */
final class LetterlijkeTekst extends AbstractSimpleMarkupHandler {
    private static final List<String> LEESBARE_ATTRIBUTEN = List.of("title", "alt", "placeholder", "aria-label");
    private static final List<String> VERVANGEND = List.of("th:text", "th:utext", "th:replace", "th:insert");
    private static final List<String> GEEN_TEKST = List.of("script", "style");

    private final List<String> gevonden = new ArrayList<>();
    private final Deque<Boolean> vervangen = new ArrayDeque<>();

    private LetterlijkeTekst() {}

    static List<String> in(String template) {
        var handler = new LetterlijkeTekst();
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, handler);
        } catch (ParseException problem) {
            throw new IllegalArgumentException(problem);
        }
        return handler.gevonden;
    }

    @Override
    public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
        bekijk(attributes);
        var weg = GEEN_TEKST.contains(name)
                || attributes != null && VERVANGEND.stream().anyMatch(attributes::containsKey);
        vervangen.push(weg || Boolean.TRUE.equals(vervangen.peek()));
    }

    @Override
    public void handleStandaloneElement(
            String name, Map<String, String> attributes, boolean minimized, int line, int column) {
        bekijk(attributes);
    }

    @Override
    public void handleCloseElement(String name, int line, int column) {
        vervangen.pop();
    }

    @Override
    public void handleAutoCloseElement(String name, int line, int column) {
        vervangen.pop();
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        var tekst = new String(buffer, offset, length)
                .replaceAll("\\[\\[.*?]]|\\[\\(.*?\\)]|&[a-z]+;", "")
                .strip();
        if (!Boolean.TRUE.equals(vervangen.peek()) && isWoord(tekst)) {
            gevonden.add(tekst);
        }
    }

    private void bekijk(Map<String, String> attributes) {
        if (attributes != null) {
            attributes.forEach((name, value) -> {
                if (LEESBARE_ATTRIBUTEN.contains(name) && value != null && isWoord(value)) {
                    gevonden.add(name + "=" + value);
                }
            });
        }
    }

    private static boolean isWoord(String tekst) {
        return tekst.chars().anyMatch(Character::isLetter);
    }
}
