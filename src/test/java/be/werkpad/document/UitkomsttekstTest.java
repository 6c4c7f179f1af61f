package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.Vraagcode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UitkomsttekstTest {
    @ParameterizedTest
    @CsvSource({
        "VERDER, VERDER, je werkt verder op deze werkpost",
        "VERDER, VERLENGEN, de proef duurt langer",
        "ANDERE_WERKPOST, AANPASSEN, we zoeken een andere werkpost",
        "VERDER, STOPPEN, we zoeken een andere werkpost",
        "STOPPEN, VERDER, je stopt"
    })
    void theHeaviestOfBothAnswersCounts(String client, String werkpost, String tekst) {
        assertThat(Uitkomsttekst.van(List.of(keuze(Vraagcode.B8, client), keuze(Vraagcode.B8W, werkpost))))
                .contains(tekst);
    }

    @Test
    void saysNothingBeforeBothHaveChosen() {
        assertThat(Uitkomsttekst.van(List.of(keuze(Vraagcode.B8, "VERDER")))).isEmpty();
        assertThat(Uitkomsttekst.van(List.of(keuze(Vraagcode.B8, "LATER"), keuze(Vraagcode.B8W, "VERDER"))))
                .isEmpty();
    }

    private static BeslissingKaart keuze(Vraagcode code, String uitkomst) {
        var kaart = mock(BeslissingKaart.class);
        when(kaart.vraagcode()).thenReturn(code);
        when(kaart.uitkomst()).thenReturn(uitkomst);
        return kaart;
    }
}
