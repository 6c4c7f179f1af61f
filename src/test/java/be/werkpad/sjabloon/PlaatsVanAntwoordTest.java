package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.formulier.Formulierschema;
import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Deel;
import be.werkpad.sjabloon.inhoud.Sectie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the answers of a dossier stand that holds every field of every form: in the section that asks for them. */
class PlaatsVanAntwoordTest {
    private static final DocumentRenderer RENDERER = Dossiers.renderer();
    private static final Map<String, Map<String, Object>> ALLES = new LinkedHashMap<>();

    /** Asked again elsewhere, so not shown when both are answered, or never printed. */
    private static final Set<String> NIET_GETOOND =
            Set.of("matching-maken.vervoerplan", "werkpost-afronden.scope", "afspraken-vastleggen.privacyafspraken");

    @BeforeAll
    static void lees() throws IOException {
        for (var plaats : new String[] {"classpath*:forms/**/*.form", "classpath*:documentformulieren/*.form"}) {
            for (var bestand : new PathMatchingResourcePatternResolver().getResources(plaats)) {
                var schema = Formulierschema.parse(bestand.getContentAsString(StandardCharsets.UTF_8));
                var velden = new LinkedHashMap<String, Object>();
                schema.velden().forEach(veld -> velden.put(veld.naam(), teken(schema.id(), veld.naam())));
                ALLES.put(schema.id(), velden);
            }
        }
    }

    static Stream<Voorschrift> soorten() {
        return SJABLONEN.voorschriften().stream();
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void everyAnswerStandsInTheSectionThatAsksForIt(Voorschrift soort) {
        var papier = papier(soort, Taalniveau.DUIDELIJK);
        var verwacht = new TreeMap<String, String>();
        var gevonden = new TreeMap<String, String>();
        ALLES.forEach((form, velden) -> velden.keySet().stream()
                .filter(veld -> soort.magTonen(form, veld) && !NIET_GETOOND.contains(form + "." + veld))
                .forEach(veld -> plaats(papier, form, veld).ifPresent(id -> {
                    gevonden.put(form + "." + veld, id);
                    verwacht.put(form + "." + veld, gevraagdIn(soort, form, veld));
                })));
        assertThat(gevonden).isEqualTo(verwacht);
    }

    /** An answer without a place is a question nobody thought of: in neither level is anything left over. */
    @ParameterizedTest
    @MethodSource("soorten")
    void nothingIsLeftOver(Voorschrift soort) {
        for (var niveau : soort.niveaus()) {
            assertThat(papier(soort, niveau)).noneMatch(sectie -> sectie.id().equals("overige"));
        }
    }

    private static List<Sectie> papier(Voorschrift soort, Taalniveau niveau) {
        var vol = Dossiers.volledig(soort.sleutel());
        return RENDERER.papier(
                        SJABLONEN.meegeleverd(soort.sleutel()), Dossiers.metAntwoorden(vol, ALLES, Set.of()), niveau)
                .secties();
    }

    private static String teken(String form, String veld) {
        return "teken van %s %s einde".formatted(form, veld);
    }

    private static Optional<String> plaats(List<Sectie> secties, String form, String veld) {
        return secties.stream()
                .filter(sectie -> sectie.delen().stream()
                        .filter(Deel.Antwoordblok.class::isInstance)
                        .anyMatch(deel -> deel.toString().contains(teken(form, veld))))
                .map(Sectie::id)
                .findFirst();
    }

    /** This field of this form; else the first that asks for this field or its form; else the longest key it begins with. */
    private static String gevraagdIn(Voorschrift soort, String form, String veld) {
        var secties = new LinkedHashMap<String, String>();
        for (var sectie :
                Blad.van(SJABLONEN.meegeleverd(soort.sleutel()).tekst()).secties()) {
            Blad.kinderen(sectie).forEach(kind -> {
                Blad.woorden(kind, "data-velden").forEach(naam -> secties.putIfAbsent(naam, sectie.getAttribute("id")));
                Blad.woorden(kind, "data-formulier")
                        .forEach(naam -> secties.putIfAbsent("formulier " + naam, sectie.getAttribute("id")));
            });
        }
        return Stream.of(
                        Stream.of(form + "." + veld).filter(secties::containsKey),
                        secties.keySet().stream().filter(naam -> naam.equals(veld) || naam.equals("formulier " + form)),
                        langsteBegin(soort, form, veld, secties.keySet()).stream())
                .flatMap(each -> each)
                .map(secties::get)
                .findFirst()
                .orElse("nergens");
    }

    /** The key that brings it along: of its own form, or one that is no field of any form of the paper. */
    private static Optional<String> langsteBegin(Voorschrift soort, String form, String veld, Set<String> gevraagd) {
        return gevraagd.stream()
                .filter(naam -> {
                    var sleutel = naam.substring(naam.indexOf('.') + 1);
                    return (!naam.contains(".") || naam.startsWith(form + "."))
                            && veld.startsWith(sleutel)
                            && veld.length() > sleutel.length()
                            && Character.isUpperCase(veld.charAt(sleutel.length()));
                })
                .filter(naam -> naam.contains(".")
                        || ALLES.get(form).containsKey(naam)
                        || soort.formulieren().stream().noneMatch(eigen -> ALLES.getOrDefault(eigen, Map.of())
                                .containsKey(naam)))
                .max(Comparator.comparing(String::length));
    }
}
