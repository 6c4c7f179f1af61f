package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Bronbestand;
import be.werkpad.sjabloon.keuring.Taalcontrole;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F.9: an answer that was ticked is read as well as the text around it, and so are the words of the layout. */
class OptietaalTest {
    private static final Pattern VOOR_DE_JOBCOACH = Pattern.compile("(?i)\\bcliënt|\\bdeelnemer\\b|\\bjullie\\b|\\?$");
    private static final Pattern WOORDEN = Pattern.compile(">([^<>]*\\p{L}{2}[^<>]*)<|zeg\\('([^']*)'\\)");
    /** The name of a service, with what it does. */
    private static final Pattern UITGELEGD = Pattern.compile("^[A-Z]{3,}, ");

    private static final Pattern ZINSEINDE = Pattern.compile("(?<=[.!?:])\\s+");

    static Stream<Voorschrift> voorClient() {
        return SJABLONEN.voorschriften().stream().filter(Voorschrift::isVoorClient);
    }

    @ParameterizedTest
    @MethodSource("voorClient")
    void anAnswerThatWasTickedIsPlainAndSpeaksToTheClient(Voorschrift soort) {
        var alleenDuidelijk =
                Blad.van(SJABLONEN.meegeleverd(soort.sleutel()).tekst()).alleenDuidelijk();
        var bezwaren = new TreeSet<String>();
        Dossiers.volledig(soort.sleutel()).formulieren().labels().forEach((sleutel, optie) -> {
            var delen = sleutel.split("\\.");
            if (delen.length > 2 && soort.magTonen(delen[0], delen[1])) {
                var niveau = alleenDuidelijk.contains("velden:" + delen[1])
                                || alleenDuidelijk.contains("velden:" + delen[0] + "." + delen[1])
                        ? Taalniveau.DUIDELIJK
                        : Taalniveau.EENVOUDIG;
                bezwaren(optie, niveau).forEach(bezwaar -> bezwaren.add(sleutel + ": " + bezwaar));
            }
        });
        assertThat(bezwaren).isEmpty();
    }

    /** The parts of a page that are the same on all papers. */
    @ParameterizedTest
    @ValueSource(strings = {"papier", "delen", "tekenblad"})
    void theWordsOfTheLayoutArePlain(String blad) {
        var html = Bronbestand.lees("/templates/document/pdf/%s.html".formatted(blad))
                .replaceAll("(?s)<!--.*?-->|<title.*?</title>", "");
        var woorden = WOORDEN.matcher(html)
                .results()
                .map(stuk -> stuk.group(1) == null ? stuk.group(2) : stuk.group(1))
                .map(String::strip)
                .toList();
        assertThat(woorden).isNotEmpty();
        assertThat(woorden.stream().flatMap(ZINSEINDE::splitAsStream))
                .flatMap(zin -> Taalcontrole.zin(zin, Taalniveau.EENVOUDIG))
                .isEmpty();
    }

    @Test
    void seesWhatIsHardInAnAnswer() {
        assertThat(bezwaren("Conform de wet (WAP)", Taalniveau.EENVOUDIG)).hasSize(3);
        assertThat(bezwaren("De cliënt wil het", Taalniveau.EENVOUDIG)).hasSize(1);
    }

    private static List<String> bezwaren(String optie, Taalniveau niveau) {
        var bezwaren = new ArrayList<>(Taalcontrole.zin(UITGELEGD.matcher(optie).replaceFirst("naam,"), niveau));
        if (VOOR_DE_JOBCOACH.matcher(optie).find()) {
            bezwaren.add("Dit spreekt niet tot de cliënt: \"%s\"".formatted(optie));
        }
        return bezwaren;
    }
}
