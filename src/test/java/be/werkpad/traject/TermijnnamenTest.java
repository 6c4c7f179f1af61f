package be.werkpad.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A person never sees the key of a deadline. */
class TermijnnamenTest {
    private static final Pattern TERMIJN = Pattern.compile("termijn\\.datum\\(execution,'([^']+)'\\)");
    private static final ResourceBundle TEKSTEN = ResourceBundle.getBundle("messages");

    static Stream<String> termijnen() throws IOException {
        try (var modellen = Files.list(Path.of("processes"))) {
            return modellen
                    .filter(model -> model.toString().endsWith(".bpmn"))
                    .flatMap(model -> TERMIJN.matcher(lees(model)).results())
                    .map(gevonden -> gevonden.group(1))
                    .filter(sleutel -> !Termijnnamen.isHulpmoment(sleutel))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("termijnen")
    void everyDeadlineOfAModelThatPeopleSeeHasAName(String sleutel) {
        assertThat(TEKSTEN.containsKey("termijn." + sleutel)).as(sleutel).isTrue();
    }

    private static String lees(Path model) {
        try {
            return Files.readString(model);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
