package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static be.werkpad.sjabloon.pdf.PdfCheck.withoutWhitespace;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.formulier.Formulierschema;
import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.keuring.Sjabloonkeuring;
import be.werkpad.sjabloon.keuring.Taalcontrole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The proofs under C.6 that look at the words, for every kind of paper. */
class SjabloonInhoudTest {
    private static final DocumentRenderer RENDERER = Dossiers.renderer();
    private static final Map<String, Formulierschema> FORMULIEREN = formulieren();

    /** What an employer or another service never gets to know (G.3). */
    private static final Set<String> GEHEIM = Set.of(
            "gezondheidRelevantVoorWerk",
            "toestemmingGezondheid",
            "ggzContact",
            "inkomensstatuut",
            "financieringsbron",
            "subsidiesoort",
            "participatietrede",
            "trede",
            "deelVoorDerden");

    /** Asked again in a later form, of which the answer counts. */
    private static final Map<String, String> VERVANGEN = Map.of(
            "matching-maken.vervoerplan", "voorbereiding-nakijken.vervoerplan",
            "werkpost-afronden.scope", "reden-en-wens-vastleggen.watStopt",
            "afspraken-vastleggen.privacyafspraken", "introductie-voorbereiden.watMogenCollegasWeten");

    private static final Set<String> NOOIT = Set.of("iban");

    private static final Set<String> FORMULIEREN_OVER_DE_PERSOON = Set.of(
            "aanmelding-registreren",
            "intakegesprek-voeren",
            "persoonsgegevens-aanvullen",
            "assessment-invullen",
            "ondersteuning-bespreken",
            "risico-afwegen",
            "statuut-nakijken",
            "eindevaluatie-voeren",
            "bevraging-voeren",
            "opvolgcontact-registreren");

    static Stream<Voorschrift> soorten() {
        return SJABLONEN.voorschriften().stream();
    }

    static Stream<Arguments> vereist() {
        return Vereisten.PER_SOORT.entrySet().stream().map(soort -> new Arguments(soort.getKey(), soort.getValue()));
    }

    record Arguments(String soort, List<String> secties) {}

    /** (a) */
    @ParameterizedTest
    @MethodSource("vereist")
    void hasEverySectionOfTheRequirements(Arguments vereist) {
        var papier = html(vereist.soort(), Dossiers.volledig(vereist.soort()), Taalniveau.DUIDELIJK);
        vereist.secties().forEach(kop -> assertThat(papier).contains("<span>" + kop + "</span></h2>"));
    }

    @Test
    void knowsTheRequirementsOfEveryKind() {
        assertThat(soorten().map(Voorschrift::sleutel))
                .containsExactlyInAnyOrderElementsOf(Vereisten.PER_SOORT.keySet());
    }

    /** (b) Text, and what is written in another way: codes, days, hours, numbers, a tick beside its label. */
    @ParameterizedTest
    @MethodSource("soorten")
    void showsEveryAnswerOfItsForms(Voorschrift soort) {
        var dossier = Dossiers.volledig(soort.sleutel());
        var tekst = kaal(HtmlText.of(html(soort.sleutel(), dossier, Taalniveau.DUIDELIJK)));
        var antwoorden = dossier.formulieren().antwoorden();
        for (var form : soort.formulieren()) {
            if (FORMULIEREN.containsKey(form)) {
                assertThat(antwoorden).as(form).containsKey(form);
            }
        }
        var geschreven = new Geschreven(dossier.formulieren().labels());
        antwoorden.forEach((form, velden) -> velden.entrySet().stream()
                .filter(veld -> soort.magTonen(form, veld.getKey()))
                .filter(veld -> !isVervangen(antwoorden, form + "." + veld.getKey()))
                .forEach(veld -> geschreven
                        .van(form + "." + veld.getKey(), veld.getValue())
                        .forEach(antwoord ->
                                assertThat(tekst).as(form + "." + veld.getKey()).contains(kaal(antwoord)))));
    }

    private static String kaal(String tekst) {
        return withoutWhitespace(tekst).toLowerCase(Locale.ROOT);
    }

    private static boolean isVervangen(Map<String, Map<String, Object>> antwoorden, String veld) {
        var ander = VERVANGEN.getOrDefault(veld, "geen.ander");
        return NOOIT.contains(veld.substring(veld.indexOf('.') + 1))
                || antwoorden
                        .getOrDefault(ander.substring(0, ander.indexOf('.')), Map.of())
                        .containsKey(ander.substring(ander.indexOf('.') + 1));
    }

    /** (b) Each mandatory question of each form in use has an example, so that nothing can be forgotten here. */
    @ParameterizedTest
    @MethodSource("soorten")
    void triesEveryMandatoryQuestionOfItsForms(Voorschrift soort) {
        var voorbeeld = Dossiers.volledig(soort.sleutel()).formulieren().antwoorden();
        soort.formulieren().stream()
                .filter(FORMULIEREN::containsKey)
                .forEach(form -> FORMULIEREN.get(form).velden().stream()
                        .filter(veld -> veld.isVerplicht() && soort.magTonen(form, veld.naam()))
                        .forEach(
                                veld -> assertThat(voorbeeld.get(form)).as(form).containsKey(veld.naam())));
    }

    /** (c) and no heading without anything below it. */
    @ParameterizedTest
    @MethodSource("soorten")
    void leavesNoPlaceholderAndNoEmptyHeading(Voorschrift soort) {
        for (var dossier : List.of(Dossiers.zonderAntwoorden(soort.sleutel()), Dossiers.volledig(soort.sleutel()))) {
            for (var niveau : Taalniveau.values()) {
                var papier = html(soort.sleutel(), dossier, niveau);
                assertThat(papier).doesNotContain("${", "[[", "data-th", "data-velden", "null");
                assertThat(papier).doesNotContainPattern("</h2>\\s*</div>\\s*</section>");
                assertThat(papier).doesNotContainPattern("</h3>\\s*(<h3|</section>)");
            }
        }
    }

    /** (d) */
    @ParameterizedTest
    @MethodSource("soorten")
    void keepsWhatAnEmployerMayNotKnowAway(Voorschrift soort) {
        if (!soort.lezers().contains(Lezer.WERKPOST)) {
            return;
        }
        assertThat(soort.formulieren()).doesNotContainAnyElementsOf(FORMULIEREN_OVER_DE_PERSOON);
        assertThat(soort.velden().stream().map(veld -> veld.substring(veld.indexOf('.') + 1)))
                .doesNotContainAnyElementsOf(GEHEIM);
        assertThat(soort.velden().stream().map(veld -> veld.substring(0, veld.indexOf('.'))))
                .doesNotContainAnyElementsOf(FORMULIEREN_OVER_DE_PERSOON);
    }

    /** (d) Facts that are handed over by mistake are still not shown. */
    @ParameterizedTest
    @MethodSource("soorten")
    void showsNothingOutsideItsAllowList(Voorschrift soort) {
        var alles = new HashMap<String, Map<String, Object>>();
        FORMULIEREN.forEach((id, schema) -> {
            var velden = new HashMap<String, Object>();
            schema.velden().forEach(veld -> velden.put(veld.naam(), "verklikker " + id + "." + veld.naam()));
            GEHEIM.forEach(veld -> velden.putIfAbsent(veld, "verklikker " + id + "." + veld));
            alles.put(id, velden);
        });
        var vol = Dossiers.volledig(soort.sleutel());
        var papier = html(soort.sleutel(), Dossiers.metAntwoorden(vol, alles, Set.of()), Taalniveau.DUIDELIJK);
        alles.forEach((form, velden) -> velden.keySet().stream()
                .filter(veld -> !soort.magTonen(form, veld))
                .forEach(veld -> assertThat(papier).doesNotContain("verklikker " + form + "." + veld + "<")));
    }

    /** (d) What stands for every client who works there names none of them; a sketch gives a first name only. */
    @Test
    void namesNoClientWhereAnEmployerMustNotKnow() {
        for (var soort :
                List.of("raamovereenkomst", "infoblad-werkgever", "risicobespreking", "veiligheidschecklist")) {
            assertThat(html(soort, Dossiers.volledig(soort), Taalniveau.DUIDELIJK))
                    .doesNotContain("Voornaam-Een");
        }
        assertThat(html("profielschets", Dossiers.volledig("profielschets"), Taalniveau.DUIDELIJK))
                .contains("Voornaam-Een")
                .doesNotContain("Achternaam-Een");
    }

    /** (e) */
    @ParameterizedTest
    @MethodSource("soorten")
    void beginsWithASummary(Voorschrift soort) {
        var einde = soort.isVoorClient() ? "<div class=\"nieuw\">" : "<div class=\"verder\">";
        for (var niveau : Taalniveau.values()) {
            assertThat(html(soort.sleutel(), Dossiers.volledig(soort.sleutel()), niveau))
                    .containsSubsequence("<h1>", "<h2>In het kort</h2>", einde, "class=\"nummer\">1.<");
        }
    }

    /** (f) */
    @ParameterizedTest
    @MethodSource("soorten")
    void isWrittenInPlainLanguage(Voorschrift soort) {
        var blad = Blad.van(SJABLONEN.meegeleverd(soort.sleutel()).tekst());
        assertThat(Taalcontrole.bezwaren(blad, Taalniveau.DUIDELIJK)).isEmpty();
        if (soort.isVoorClient()) {
            assertThat(Taalcontrole.bezwaren(blad, Taalniveau.EENVOUDIG)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void passesTheCheckThatACoordinatorMeets(Voorschrift soort) {
        var tekst = SJABLONEN.meegeleverd(soort.sleutel()).tekst();
        assertThat(Sjabloonkeuring.bezwaren(soort, tekst, tekst)).isEmpty();
    }

    /** A field that a form lost would silently leave a hole in a paper. */
    @ParameterizedTest
    @MethodSource("soorten")
    void asksOnlyForFieldsThatExist(Voorschrift soort) {
        var bekend = new TreeSet<String>();
        FORMULIEREN.forEach((id, schema) -> schema.velden().forEach(veld -> bekend.add(id + "." + veld.naam())));
        assertThat(soort.velden().stream().filter(veld -> !bekend.contains(veld)))
                .isEmpty();
        assertThat(soort.formulieren().stream().filter(form -> !FORMULIEREN.containsKey(form)))
                .isSubsetOf("documenten");
    }

    /** A pictogram at each heading in easy language only. */
    @ParameterizedTest
    @MethodSource("soorten")
    void drawsPictogramsInEasyLanguage(Voorschrift soort) {
        var dossier = Dossiers.volledig(soort.sleutel());
        assertThat(html(soort.sleutel(), dossier, Taalniveau.DUIDELIJK)).doesNotContain("<svg");
        if (soort.isVoorClient()) {
            var papier = html(soort.sleutel(), dossier, Taalniveau.EENVOUDIG);
            assertThat(papier.split("<svg").length).isEqualTo(papier.split("class=\"nummer\"").length);
        }
    }

    private static String html(String soort, Documentgegevens dossier, Taalniveau niveau) {
        return RENDERER.html(SJABLONEN.meegeleverd(soort), dossier, niveau);
    }

    private static Map<String, Formulierschema> formulieren() {
        var alle = new HashMap<String, Formulierschema>();
        try {
            for (var plaats : List.of("classpath*:forms/**/*.form", "classpath*:documentformulieren/*.form")) {
                for (var bestand : Arrays.asList(new PathMatchingResourcePatternResolver().getResources(plaats))) {
                    var schema = Formulierschema.parse(bestand.getContentAsString(StandardCharsets.UTF_8));
                    alle.put(schema.id(), schema);
                }
            }
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
        return alle;
    }
}
