package be.werkpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages take every word from messages.properties, and that file holds no word too many. */
class MessagesTest {
    private static final Path TEKSTEN = Broncode.RESOURCES.resolve("messages.properties");
    private static final Path FORMULIERTEKSTEN = Broncode.RESOURCES.resolve("formulier-meldingen.properties");
    private static final Path SJABLONEN = Broncode.RESOURCES.resolve("templates");

    /** Documents are texts of their own, kept with their layout. */
    private static final Path DOCUMENTEN = SJABLONEN.resolve("document/pdf");

    private static final Pattern SLEUTEL = Pattern.compile("(?m)^([^#!\\s=:]+)\\s*[=:]");
    private static final Pattern GEVRAAGD = Pattern.compile("#\\{([a-zA-Z][\\w.\\-]*)[}(]");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Pattern GENOEMD = Pattern.compile("[a-zA-Z][\\w\\-]*(?:\\.[\\w\\-]+)+");
    /** {@code 'rol.' + rol}, {@code "rol." + rol}, {@code "rol.%s"}, {@code #{rol.__${rol}__}}: all that begin so may be meant. */
    private static final Pattern BEGIN =
            Pattern.compile("['\"]([a-zA-Z][\\w.\\-]*\\.)(?:['\"]\\s*\\+|%s)|#\\{([\\w.\\-]+\\.)__");

    @Test
    void pagesHaveNoWordsOfTheirOwn() {
        var letterlijk = paginas().stream()
                .flatMap(page ->
                        LetterlijkeTekst.in(Broncode.lees(page)).stream().map(text -> page + ": " + text))
                .toList();
        assertThat(letterlijk).isEmpty();
    }

    @Test
    void everyTextThatAPageAsksForExists() {
        var bekend = new TreeSet<>(sleutels(TEKSTEN));
        bekend.addAll(sleutels(FORMULIERTEKSTEN));
        var gevraagd = paginas().stream()
                .flatMap(page -> GEVRAAGD.matcher(Broncode.lees(page)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        gevraagd.removeAll(bekend);
        assertThat(gevraagd).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var bronnen = bronnen();
        var genoemd = bronnen.stream()
                .flatMap(source -> GENOEMD.matcher(source).results())
                .map(found -> found.group())
                .collect(Collectors.toSet());
        var begin = bronnen.stream()
                .flatMap(source -> BEGIN.matcher(source).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
        var codes = codes(bronnen);
        assertThat(sleutels(TEKSTEN))
                .filteredOn(
                        sleutel -> !genoemd.contains(sleutel) && begin.stream().noneMatch(sleutel::startsWith))
                .filteredOn(sleutel -> !codes.contains(sleutel.substring(sleutel.lastIndexOf('.') + 1)))
                .isEmpty();
    }

    /** Constants and values of forms: the trail and the timeline look up the text of a code they were given. */
    private static Set<String> codes(Set<String> bronnen) {
        var formulieren = Broncode.bestanden(Path.of("forms"), ".form").stream().map(Broncode::lees);
        return Stream.concat(bronnen.stream(), formulieren)
                .flatMap(source -> CODE.matcher(source).results())
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    @Test
    void noTextStandsThereTwice() {
        assertThat(sleutels(TEKSTEN)).doesNotHaveDuplicates();
        assertThat(sleutels(FORMULIERTEKSTEN)).doesNotHaveDuplicates();
    }

    @Test
    void seesWordsThatAreNotInTheFile() {
        assertThat(LetterlijkeTekst.in("<p th:text=\"#{a.b}\">Voorbeeld</p><br><p>Los</p><img alt=\"Foto\">"))
                .containsExactly("Los", "alt=Foto");
    }

    private static List<Path> paginas() {
        return Broncode.bestanden(SJABLONEN, ".html").stream()
                .filter(page -> !page.startsWith(DOCUMENTEN))
                .toList();
    }

    private static List<String> sleutels(Path file) {
        return Files.exists(file)
                ? SLEUTEL.matcher(Broncode.lees(file))
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
    }

    private static Set<String> bronnen() {
        return Stream.of(
                        Broncode.bestanden(Broncode.JAVA, ".java"),
                        Broncode.bestanden(SJABLONEN, ".html"),
                        Broncode.bestanden(Broncode.RESOURCES.resolve("static"), ".js"))
                .flatMap(List::stream)
                .map(Broncode::lees)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
