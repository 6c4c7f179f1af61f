package be.werkpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.security.Rol;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation says of the repository is so. */
class DocumentationTest {
    private static final Path WOORDENLIJST = Path.of("src/docs/woordenlijst.md");
    private static final Pattern VERWIJZING = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)[^)]*\\)");

    /** {@code `processes/…`} and the like: text in code style that begins as a place in the repository. */
    private static final Pattern PLAATS = Pattern.compile(
            "`((?:src|processes|forms|docker|\\.ci|\\.githooks)/[\\w./-]*|[A-Za-z.]+\\.(?:md|xml|yaml))`");

    /** An address in the first column of a table, with or without its method. */
    private static final Pattern ADRES =
            Pattern.compile("(?m)(?:^\\| |^\\| `[^|]*and )`(?:GET |POST )?(/[\\w./{}-]+)`");

    static List<Path> documenten() {
        return Stream.concat(Stream.of(Path.of("README.md")), Broncode.bestanden(Path.of("src/docs"), ".md").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documenten")
    void everyPathExists(Path document) {
        assertThat(ontbreekt(Broncode.lees(document), folder(document))).isEmpty();
    }

    private static Path folder(Path document) {
        return document.toAbsolutePath().getParent();
    }

    private static List<String> ontbreekt(String tekst, Path folder) {
        var verwijzingen = VERWIJZING
                .matcher(tekst)
                .results()
                .map(found -> found.group(1))
                .filter(path -> !Files.exists(folder.resolve(path)));
        var plaatsen = PLAATS.matcher(tekst)
                .results()
                .map(found -> found.group(1))
                .filter(path -> !Files.exists(Path.of(path)) && !Files.exists(Broncode.RESOURCES.resolve(path)));
        return Stream.concat(verwijzingen, plaatsen).distinct().toList();
    }

    @Test
    void seesAPathThatDoesNotExist() {
        assertThat(ontbreekt(
                        "[a](nergens.md) en `src/nergens` maar wel `pom.xml` en [b](pom.xml)",
                        Path.of("").toAbsolutePath()))
                .containsExactly("nergens.md", "src/nergens");
    }

    @Test
    void everyAddressOfTheReadmeExists() {
        assertThat(adressen(Broncode.lees(Path.of("README.md")))).isNotEmpty().allSatisfy(adres -> assertThat(
                        Adressen.vanPaginas().contains(adres) || Adressen.VAN_DE_MOTOR.contains(adres))
                .isTrue());
    }

    @Test
    void theReadmeHasEveryCallOfTheApi() {
        var readme = Broncode.lees(Path.of("README.md"));
        assertThat(Adressen.vanPaginas())
                .filteredOn(adres -> adres.startsWith("/api/"))
                .filteredOn(adres -> !readme.contains(adres + "`"))
                .isEmpty();
    }

    private static List<String> adressen(String tekst) {
        return ADRES.matcher(tekst)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void theGlossaryHasEveryModule() {
        var lijst = Broncode.lees(WOORDENLIJST);
        assertThat(Broncode.modules())
                .filteredOn(module -> !lijst.contains("| `" + module + "` |"))
                .isEmpty();
    }

    /** Domain words are the public enums in the root of a module; the kinds of fields are words of form-js. */
    @Test
    void theGlossaryHasEveryWordOfTheDomain() {
        var lijst = Broncode.lees(WOORDENLIJST);
        assertThat(woorden())
                .filteredOn(woord -> !lijst.contains("`" + woord + "`"))
                .isEmpty();
        assertThat(woorden()).contains("Rol." + Rol.JOBCOACH);
    }

    private static List<String> woorden() {
        return Broncode.KLASSEN.stream()
                .filter(JavaClass::isEnum)
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(each -> each.getPackageName().matches("be\\.werkpad\\.\\w+"))
                .filter(each -> !each.getSimpleName().equals("Veldsoort"))
                .flatMap(each -> Arrays.stream(each.reflect().getEnumConstants())
                        .map(constant -> naam(each) + "." + ((Enum<?>) constant).name()))
                .sorted()
                .toList();
    }

    private static String naam(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
