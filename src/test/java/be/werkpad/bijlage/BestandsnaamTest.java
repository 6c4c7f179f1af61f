package be.werkpad.bijlage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestandsnaamTest {
    @ParameterizedTest
    @CsvSource({
        "brief.pdf,brief.pdf",
        "../../etc/passwd,passwd.pdf",
        "C:\\Documenten\\brief.pdf,brief.pdf",
        "  mijn   brief .pdf,mijn brief.pdf",
        "brief.pdf.exe,brief.pdf",
        "<script>.pdf,_script_.pdf",
        ".htaccess,htaccess.pdf",
        "één café.PDF,één café.pdf",
        "a\"b.pdf,a_b.pdf"
    })
    void cleansANameAndKeepsWhatPeopleRead(String naam, String schoon) {
        assertThat(Bestandsnaam.opgeschoond(naam, "pdf")).isEqualTo(schoon);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "...", "/", "\u200b"})
    void findsANameForAFileWithoutOne(String naam) {
        assertThat(Bestandsnaam.opgeschoond(naam, "jpg")).isEqualTo("bijlage.jpg");
    }

    @Property
    void neverLetsAPathAQuoteOrAHiddenCharacterThrough(@ForAll String naam) {
        assertThat(Bestandsnaam.opgeschoond(naam, "pdf"))
                .endsWith(".pdf")
                .hasSizeLessThanOrEqualTo(204)
                .doesNotContainPattern("[/\\\\\"<>:|?*;\\p{Cntrl}\\p{Cf}\\p{Cs}]")
                .doesNotStartWith(".");
    }
}
