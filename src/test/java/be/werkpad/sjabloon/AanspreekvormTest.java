package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.shared.Uvorm;
import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Bronbestand;
import be.werkpad.sjabloon.inhoud.Uitekst;
import be.werkpad.sjabloon.keuring.Sjabloonkeuring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;

/** F.9: je or u, as each client chose. */
class AanspreekvormTest {
    private static final DocumentRenderer RENDERER = Dossiers.renderer();
    private static final String GETYPT = "je-jij-jou-jouw";
    private static final Pattern ZINSEINDE = Pattern.compile("(?<=[.!?:])\\s+");

    static Stream<Voorschrift> voorClient() {
        return SJABLONEN.voorschriften().stream().filter(Voorschrift::isVoorClient);
    }

    /** What somebody typed stays as it is, also where it says "je". */
    @ParameterizedTest
    @MethodSource("voorClient")
    void aPaperForWhoIsCalledUSaysNowhereJe(Voorschrift soort) {
        var dossier = getypt(Dossiers.volledig(soort.sleutel(), Aanspreekvorm.U));
        for (var niveau : Taalniveau.values()) {
            var tekst = tekst(RENDERER.html(SJABLONEN.meegeleverd(soort.sleutel()), dossier, niveau));
            assertThat(tekst.contains(GETYPT))
                    .as("typed words")
                    .isEqualTo(dossier.toString().contains(GETYPT));
            var onze = tekst.replace(GETYPT, "");
            assertThat(ZINSEINDE.splitAsStream(onze).filter(Uvorm::staatNogIn)).isEmpty();
        }
    }

    /**
     * Each sentence that speaks to the client, and the same with "u". Somebody read the file sentence by sentence; a
     * changed text asks for another look. The new file stands in target.
     */
    @Test
    void theSentencesWithUWereReadByAPerson() throws IOException {
        var zinnen = new TreeMap<String, String>();
        voorClient().forEach(soort -> {
            var tekst = SJABLONEN.meegeleverd(soort.sleutel()).tekst();
            var je = woorden(tekst);
            var u = woorden(Uitekst.van(tekst, Aanspreekvorm.U));
            for (int i = 0; i < je.size(); i++) {
                neem(je.get(i), u.get(i), zinnen);
            }
            Dossiers.volledig(soort.sleutel()).formulieren().labels().forEach((sleutel, label) -> {
                if (isGetoond(soort, sleutel)) {
                    neem(label, Aanspreekvorm.U.van(label), zinnen);
                }
            });
        });
        var berichten = ResourceBundle.getBundle("messages", Locale.forLanguageTag("nl-BE"));
        berichten.keySet().stream()
                .filter(sleutel -> sleutel.startsWith("mijn."))
                .map(berichten::getString)
                .forEach(zin -> neem(zin, Aanspreekvorm.U.van(zin), zinnen));
        var nu = zinnen.entrySet().stream()
                .map(zin -> "%s%n    %s%n".formatted(zin.getKey(), zin.getValue()))
                .collect(Collectors.joining());
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("u-vorm.txt"), nu);
        assertThat(nu).isEqualTo(Bronbestand.lees("/taal/u-vorm.txt"));
    }

    @Test
    void aWriterGivesTheWordsForUHimself() {
        var tekst = "<li data-th-if=\"${werkpost}\" data-u=\"Frunnikt u bij [[${werkpost}]]?\">Frunnik je "
                + "<strong>bij</strong> [[${werkpost}]]?</li><p data-u='Bent u het?'>Jij?</p>";
        assertThat(Uitekst.van(tekst, Aanspreekvorm.U))
                .isEqualTo("<li data-th-if=\"${werkpost}\">Frunnikt u bij [[${werkpost}]]?</li><p>Bent u het?</p>");
        assertThat(Uitekst.van(tekst, Aanspreekvorm.JE)).isEqualTo(tekst);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Frunnik je graag?</p> | Met \"u\" klopt deze zin niet zeker: \"Frunnik je graag?\"",
                "<p>Samen zoeken jullie werk.</p> | Met \"u\" klopt deze zin niet zeker",
                "<p data-u='Frunnik je?'>Frunnik je?</p> | In data-u staat nog",
                "<p data-u='Zeg het tegen [[${werkpost}]].'>Zeg het.</p> | niet altijd bekend",
                "<p data-u='Zeg het [[${wachtwoord}]].'>Zeg het.</p> | bestaat niet",
                "<p data-u='${@accounts}'>Zeg het.</p> | uitdrukking",
                "<p data-u='U gaat conform te werk.'>Zeg het.</p> | Schrijf",
                "<p><strong data-u='U'>Jij</strong></p> | mag niet bij <strong>"
            })
    void theCheckAsksForWordsWhereTheRulesGuess(String toegevoegd, String reden) {
        assertThat(bezwaren(toegevoegd))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains(reden));
    }

    @Test
    void theCheckTakesTheWordsOfTheWriter() {
        assertThat(bezwaren("<p data-u='Frunnikt u graag, [[${client}]]?'>Frunnik je graag?</p>"))
                .isEmpty();
    }

    private static List<String> bezwaren(String toegevoegd) {
        var tekst = SJABLONEN.meegeleverd("mijn-traject").tekst();
        var kop = "<h2>Wat er nog komt</h2>";
        assertThat(tekst).contains(kop);
        return Sjabloonkeuring.bezwaren(
                SJABLONEN.voorschrift("mijn-traject"), tekst, tekst.replace(kop, kop + toegevoegd));
    }

    @Test
    void aPaperForAnEmployerStaysAsItIs() {
        var soort = "infoblad-werkgever";
        assertThat(Dossiers.volledig(soort, Aanspreekvorm.U)).isEqualTo(Dossiers.volledig(soort));
    }

    /** The title, too; the end of each element ends a sentence. */
    private static String tekst(String html) {
        var zonderStijl = html.replaceAll("(?s)<style.*?</style>", "").replaceAll("</?(strong|span)[^>]*>", "");
        return HtmlUtils.htmlUnescape(zonderStijl.replaceAll("<[^>]+>", ". ")).replaceAll("\\s+", " ");
    }

    private static boolean isGetoond(Voorschrift soort, String sleutel) {
        var delen = sleutel.split("\\.");
        if (sleutel.contains(".aanspreekvorm")) {
            return false;
        }
        return delen.length == 1 ? soort.formulieren().contains(sleutel) : soort.magTonen(delen[0], delen[1]);
    }

    private static void neem(String je, String u, Map<String, String> zinnen) {
        var links = ZINSEINDE.splitAsStream(je).toList();
        var rechts = ZINSEINDE.splitAsStream(u).toList();
        for (int i = 0; i < links.size(); i++) {
            if (Uvorm.staatNogIn(links.get(i))) {
                zinnen.put(links.get(i), links.size() == rechts.size() ? rechts.get(i) : u);
            }
        }
    }

    /** In the order of the text, whatever is in it. */
    private static List<String> woorden(String tekst) {
        var woorden = new ArrayList<String>();
        Blad.van(tekst).elk(element -> {
            Stream.of("data-naam", "data-leeg", "data-feit")
                    .map(element::getAttribute)
                    .forEach(woorden::add);
            if (Set.of("p", "li", "h2", "h3").contains(element.getTagName())) {
                woorden.add(element.getTextContent().replaceAll("\\s+", " ").strip());
            }
        });
        return woorden;
    }

    /** Each free text of the dossier, and what the client said with a choice, speaks with "je". */
    private static Documentgegevens getypt(Documentgegevens vol) {
        var antwoorden = new LinkedHashMap<String, Map<String, Object>>();
        vol.formulieren().antwoorden().forEach((form, velden) -> {
            var nieuw = new LinkedHashMap<String, Object>();
            velden.forEach((veld, waarde) -> nieuw.put(veld, typ(waarde)));
            antwoorden.put(form, nieuw);
        });
        var met = Dossiers.metAntwoorden(vol, antwoorden, Set.of());
        return new Documentgegevens(
                met.kenmerk(),
                met.betrokkenen(),
                met.formulieren(),
                met.keuzes().stream()
                        .map(keuze -> new Documentgegevens.Keuze(
                                keuze.code(), GETYPT, List.of(GETYPT), GETYPT, GETYPT, keuze.datum()))
                        .toList(),
                met.termijnen(),
                met.feiten(),
                met.lijsten());
    }

    private static Object typ(Object waarde) {
        if (waarde instanceof List<?> rijen) {
            return rijen.stream().map(AanspreekvormTest::typ).toList();
        }
        if (waarde instanceof Map<?, ?> rij) {
            var nieuw = new LinkedHashMap<Object, Object>();
            rij.forEach((kolom, cel) -> nieuw.put(kolom, typ(cel)));
            return nieuw;
        }
        return waarde instanceof String tekst && tekst.contains(" ") ? GETYPT : waarde;
    }
}
