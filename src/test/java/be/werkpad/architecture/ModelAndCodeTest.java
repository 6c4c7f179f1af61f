package be.werkpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.engine.ProcessVariable;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.publicatie.controle.BundelMother;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What models, forms and code say to each other by name: variables, elements and refusals (ontwerp 14). */
class ModelAndCodeTest {
    private static final Pattern VOORWAARDE =
            Pattern.compile("<bpmn:(?:conditionExpression|loopCardinality)[^>]*>([^<]*)<");
    private static final Pattern NAAM = Pattern.compile("'[^']*'|\\b([a-z]\\w*)\\b");
    private static final Pattern DOORGEGEVEN = Pattern.compile("camunda:(?:in|out) source=\"(\\w+)\"");
    private static final Pattern ONTVANGEN =
            Pattern.compile("camunda:(?:in|out) source\\w*=\"[^\"]*\" target=\"(\\w+)\"");
    private static final Pattern WEIGERING = Pattern.compile("DomainException(?:\\.bijVeld)?\\(\\s*\"([^\"]*)\"");
    /** An id goes from step to step; a drawing need not know it. */
    private static final String ALLEEN_VOOR_DE_CODE = "Id";

    /** Values that more than one module refuses; their code names the module that has the rule. */
    private static final Set<String> GEDEELD = Set.of("shared", "engine");

    static List<Path> modellen() {
        return Modelbestanden.modellen();
    }

    @Test
    void everyConstantOfAProcessClassOccursInItsModel() {
        var klassen = procesklassen();
        assertThat(klassen).isNotEmpty();
        klassen.forEach(klasse -> assertThat(onbekend(klasse, model(klasse)))
                .as(klasse.getSimpleName())
                .isEmpty());
    }

    @Test
    void seesAConstantThatIsNotInTheModel() {
        assertThat(onbekend(ProefProcess.class, BundelMother.model()))
                .containsExactlyInAnyOrder("UserTask_Zwaaien", "zwaaiend");
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void everyAnswerThatStaysInTheEngineIsReadThere(Path model) {
        assertThat(ongelezen(antwoorden(Modelbestanden.id(model)), tekst(model)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void everyConditionReadsWhatSomethingSets(Path model) {
        assertThat(nergensGezet(antwoorden(Modelbestanden.id(model)), tekst(model)))
                .isEmpty();
    }

    @Test
    void seesAnAnswerThatNobodyReadsAndAConditionThatNobodyFeeds() {
        var model = "<bpmn:conditionExpression x=\"y\">${gezien == 'JA' &amp;&amp; open}</bpmn:conditionExpression>";
        assertThat(ongelezen(Set.of("gezien", "gehoord"), model)).containsExactly("gehoord");
        assertThat(nergensGezet(Set.of("gezien"), model)).containsExactly("open");
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void everyErrorCodeIsARefusalOfTheDomain(Path model) {
        var inhoud = Bpmn.readModelFromFile(model.toFile());
        assertThat(inhoud.getModelElementsByType(Error.class))
                .extracting(Error::getErrorCode)
                .isSubsetOf(Modelbestanden.omgeving().fouten());
        assertThat(Modelbestanden.omgeving().fouten()).doesNotContain("besluit.termijn");
    }

    /** The sentence for people stands beside the code, because the constructors ask for both. */
    @Test
    void everyRefusalNamesTheModuleThatHasTheRule() {
        var vreemd = Broncode.bestanden(Broncode.JAVA, ".java").stream()
                .flatMap(bestand -> vreemdeCodes(module(bestand), Broncode.lees(bestand)).stream())
                .toList();
        assertThat(vreemd).isEmpty();
        assertThat(vreemdeCodes("taak", "new DomainException(\"traject.dicht\", zin)"))
                .containsExactly("traject.dicht in taak");
    }

    private static List<String> vreemdeCodes(String module, String bron) {
        return WEIGERING
                .matcher(bron)
                .results()
                .map(weigering -> weigering.group(1))
                .filter(code -> !GEDEELD.contains(module) && !code.startsWith(module + "."))
                .map(code -> code + " in " + module)
                .toList();
    }

    private static Set<String> ongelezen(Set<String> antwoorden, String model) {
        var over = new TreeSet<>(antwoorden);
        over.removeAll(inVoorwaarden(model));
        over.removeAll(gevonden(DOORGEGEVEN, model));
        over.removeAll(vanDeCode());
        return over;
    }

    private static Set<String> nergensGezet(Set<String> antwoorden, String model) {
        var over = new TreeSet<>(inVoorwaarden(model));
        over.removeAll(antwoorden);
        over.removeAll(gevonden(ONTVANGEN, model));
        over.removeAll(vanDeCode());
        return over;
    }

    private static Set<String> inVoorwaarden(String model) {
        return gevonden(VOORWAARDE, model).stream()
                .map(tekst -> tekst.replace("&amp;", "&"))
                .flatMap(tekst -> gevonden(NAAM, tekst).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> gevonden(Pattern patroon, String tekst) {
        return patroon.matcher(tekst)
                .results()
                .map(treffer -> treffer.group(1))
                .filter(naam -> naam != null && !Set.of("true", "false", "null").contains(naam))
                .collect(Collectors.toSet());
    }

    private static Set<String> antwoorden(String proces) {
        return Modelbestanden.formulieren().stream()
                .filter(formulier -> Modelbestanden.proces(formulier).equals(proces))
                .map(formulier -> Formulierschema.parse(tekst(formulier)))
                .flatMap(schema -> schema.procesvariabelen().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> onbekend(Class<?> klasse, String model) {
        return constanten(klasse)
                .filter(naam -> !naam.endsWith(ALLEEN_VOOR_DE_CODE))
                .filter(naam -> !model.contains("\"" + naam + "\"")
                        && !inVoorwaarden(model).contains(naam))
                .filter(naam ->
                        !antwoorden(String.valueOf(waarde(veld(klasse, "KEY")))).contains(naam))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Element ids, and names of variables. */
    private static Stream<String> constanten(Class<?> klasse) {
        return Arrays.stream(klasse.getDeclaredFields())
                .filter(veld -> Modifier.isStatic(veld.getModifiers()) && !veld.isSynthetic())
                .map(ModelAndCodeTest::waarde)
                .map(waarde -> waarde instanceof ProcessVariable<?> variabele ? variabele.name() : waarde)
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static Set<String> vanDeCode() {
        var namen = new HashSet<String>();
        Stream.concat(procesklassen().stream(), Stream.of(be.werkpad.engine.ProcessVariables.class))
                .forEach(klasse -> constanten(klasse).forEach(namen::add));
        return namen;
    }

    private static List<Class<?>> procesklassen() {
        return Broncode.KLASSEN.stream()
                .filter(klasse -> klasse.getPackageName().endsWith(".process")
                        && klasse.getSimpleName().endsWith("Process"))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** The model itself, and what the models that call it hand over. */
    private static String model(Class<?> klasse) {
        var proces = String.valueOf(waarde(veld(klasse, "KEY")));
        return modellen().stream()
                .filter(model -> Modelbestanden.id(model).equals(proces)
                        || tekst(model).contains("calledElement=\"" + proces + "\""))
                .map(ModelAndCodeTest::tekst)
                .collect(Collectors.joining());
    }

    private static Field veld(Class<?> klasse, String naam) {
        try {
            return klasse.getDeclaredField(naam);
        } catch (NoSuchFieldException problem) {
            throw new AssertionError(klasse + " has no " + naam, problem);
        }
    }

    private static Object waarde(Field veld) {
        try {
            veld.setAccessible(true);
            return veld.get(null);
        } catch (IllegalAccessException problem) {
            throw new AssertionError(problem);
        }
    }

    private static String module(Path bestand) {
        return Broncode.JAVA.relativize(bestand).getName(0).toString();
    }

    private static String tekst(Path bestand) {
        return new String(Modelbestanden.inhoud(bestand), StandardCharsets.UTF_8);
    }

    /** A class whose constants are partly not in the model of the tests. */
    private static final class ProefProcess {
        static final String KEY = "begroeting";
        static final String GROETEN = "UserTask_Groeten";
        static final String ZWAAIEN = "UserTask_Zwaaien";
        static final ProcessVariable<Boolean> ZWAAIEND = new ProcessVariable<>("zwaaiend", Boolean.class);
    }
}
