package be.werkpad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void takesTheFormulaOutOfACell(String cel) {
        assertThat(Csv.veilig(cel)).isEqualTo("'" + cel);
    }

    @Test
    void startsWithAMarkThatExcelNeedsForAccents() {
        var tekst = new String(Csv.van(List.of("Cliënt"), List.of(List.of("a;b"))), StandardCharsets.UTF_8);

        assertThat(tekst).isEqualTo("\uFEFFCliënt\r\n\"a;b\"\r\n");
    }
}
