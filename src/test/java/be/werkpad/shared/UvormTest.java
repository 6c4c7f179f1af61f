package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F.9: a client chooses between "je" and "u". */
class UvormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heb je vragen? Ben je ziek? Kun je komen? | Hebt u vragen? Bent u ziek? Kunt u komen?",
                "Werk je daar lang? Dan word je moe. | Werkt u daar lang? Dan wordt u moe.",
                "Je hebt een jobcoach. Bel je jobcoach. | U hebt een jobcoach. Bel uw jobcoach.",
                "Wat je goed kan en welk werk je wil. | Wat u goed kunt en welk werk u wilt.",
                "Uitzoeken wat je wil en kan | Uitzoeken wat u wilt en kunt",
                "Hoe je je voelt | Hoe u zich voelt",
                "Je leest hoe je een klacht indient. | U leest hoe u een klacht indient.",
                "Deze mensen kennen je en helpen je. | Deze mensen kennen u en helpen u.",
                "Voor deze dingen gaf je toestemming. | Voor deze dingen gaf u toestemming.",
                "In je eigen woorden, en <strong>jouw</strong> plan | In uw eigen woorden, en <strong>uw</strong> plan",
                "<p>Wil je dat?</p><p>Je mag stoppen.</p> | <p>Wilt u dat?</p><p>U mag stoppen.</p>",
                "Is je jobcoach er niet? Dan helpt [[${backup}]] je. | Is uw jobcoach er niet? Dan helpt [[${backup}]] u.",
                "Dan ga je verder. Zo sta je sterk. | Dan gaat u verder. Zo staat u sterk.",
                "Dank je wel. Zo vertel je over jezelf. | Dank u wel. Zo vertelt u over uzelf.",
                "Het werk zonder loon | Het werk zonder loon"
            })
    void saysTheSameToSomebodyWhoIsCalledU(String je, String u) {
        assertThat(Uvorm.van(je).tekst()).isEqualTo(u);
    }

    @ParameterizedTest
    @CsvSource({"Wat je frunnik", "Morgen frunnik je verder", "Samen zoeken jullie werk"})
    void isNotSureOfWordsThatItDoesNotKnow(String zin) {
        assertThat(Uvorm.van(zin).isZeker()).isFalse();
    }

    @Test
    void findsOnlyWholeWords() {
        assertThat(Uvorm.staatNogIn("De jury vindt een hapje lekker.")).isFalse();
        assertThat(Uvorm.staatNogIn("<p>Dit is voor jou.</p>")).isTrue();
    }

    @Test
    void changesNothingForWhoIsCalledJe() {
        assertThat(Aanspreekvorm.JE.van("Heb je vragen?")).isEqualTo("Heb je vragen?");
        assertThat(Aanspreekvorm.U.van("Heb je vragen?")).isEqualTo("Hebt u vragen?");
    }
}
