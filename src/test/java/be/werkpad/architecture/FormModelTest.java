package be.werkpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.werkpad.formulier.Formulierschema;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own forms; what is wrong inside a form is also told by ProcessModelTest, per process. */
class FormModelTest {
    private static final int MEESTE_VELDEN = 18;

    static List<Path> formulieren() {
        return Modelbestanden.formulieren();
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    void everyFormIsGood(Path formulier) {
        assertThat(schema(formulier).bezwaren()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    void everyFormIsNamedAsItsFile(Path formulier) {
        assertThat(schema(formulier).id()).isEqualTo(Modelbestanden.id(formulier));
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    void everyFormFitsOnAPage(Path formulier) {
        assertThat(schema(formulier).velden()).hasSizeLessThanOrEqualTo(MEESTE_VELDEN);
    }

    @Test
    void everyFolderIsNamedAsAProcess() {
        var processen =
                Modelbestanden.modellen().stream().map(Modelbestanden::id).toList();
        assertThat(formulieren()).extracting(Modelbestanden::proces).isSubsetOf(processen);
    }

    @Test
    void formIdsAreUnique() {
        assertThat(formulieren()).extracting(Modelbestanden::id).doesNotHaveDuplicates();
    }

    /** Of two properties with one name a reader takes the last, so a rule may silently be lost. */
    @ParameterizedTest
    @MethodSource("formulieren")
    void noFormNamesAPropertyTwice(Path formulier) {
        var streng = new ObjectMapper(JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build());
        assertThatCode(() -> streng.readTree(Modelbestanden.inhoud(formulier))).doesNotThrowAnyException();
    }

    private static Formulierschema schema(Path formulier) {
        return Formulierschema.parse(new String(Modelbestanden.inhoud(formulier), StandardCharsets.UTF_8));
    }
}
