package be.werkpad.sjabloon.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VeldparenTest {
    @Test
    void theSameTwoQuestionsAboutSeveralSubjectsStandInOneTable() {
        var velden = List.of(
                veld("Datum", "vandaag"),
                veld("Veiligheid: wat goed gaat", "Handschoenen"),
                veld("Veiligheid: wat beter kan", "Rustig stappen"),
                veld("Erbij horen: wat goed gaat", "Koffie"),
                veld("Taken: wat goed gaat", "Brood"),
                veld("Slot", "Dank"));

        var blok = Veldparen.alsTabel(velden);

        assertThat(blok).extracting(Veld::label).containsExactly("Datum", "Hoe het gaat", "Slot");
        var tabel = blok.get(1).waarde().tabel();
        assertThat(tabel).isNotNull();
        assertThat(tabel.kolommen()).containsExactly("Waarover", "Wat goed gaat", "Wat beter kan");
        assertThat(tabel.rijen())
                .containsExactly(
                        List.of("Veiligheid", "Handschoenen", "Rustig stappen"),
                        List.of("Erbij horen", "Koffie", ""),
                        List.of("Taken", "Brood", ""));
    }

    @Test
    void aFewAnswersStayAsTheyAre() {
        var velden = List.of(veld("Taken: wat goed gaat", "Brood"), veld("Taken: wat beter kan", "Deeg"));
        assertThat(Veldparen.alsTabel(velden)).isEqualTo(velden);
    }

    private static Veld veld(String label, String antwoord) {
        return new Veld(label, Waarde.tekst(List.of(antwoord)));
    }
}
