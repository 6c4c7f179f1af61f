package be.werkpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.publicatie.controle.Bevinding;
import be.werkpad.publicatie.controle.BundelMother;
import be.werkpad.publicatie.controle.Modelcontrole;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own models: the rules for everybody's models, and our own agreements on top. */
class ProcessModelTest {
    /** Whether the Java behind a step exists has a test of its own, so that a drawing can be right before the code is. */
    private static final Set<String> VAN_DE_CODE = Set.of("stap.bestaat", "fout.bestaat");

    static List<Path> modellen() {
        return Modelbestanden.modellen();
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void everyModelIsGood(Path model) {
        assertThat(bevindingen(model))
                .filteredOn(bevinding -> !VAN_DE_CODE.contains(bevinding.regel()))
                .extracting(Bevinding::tekst)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void everyStepAndErrorCodeExistsInJava(Path model) {
        assertThat(bevindingen(model))
                .filteredOn(bevinding -> VAN_DE_CODE.contains(bevinding.regel()))
                .extracting(Bevinding::tekst)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void labelsNameEverythingElse(Path model) {
        var inhoud = Bpmn.readModelFromStream(new ByteArrayInputStream(Modelbestanden.inhoud(model)));
        assertThat(Naamafspraken.bezwaren(Modelbestanden.id(model), inhoud)).isEmpty();
    }

    @Test
    void theClassOfAStepIsNamedAsItsBeanAndLivesInAProcessPackage() {
        Modelbestanden.stappen().forEach((bean, klasse) -> {
            assertThat(klasse).matches("be\\.werkpad\\.\\w+\\.process\\.\\w+");
            if (bean.endsWith("Delegate")) {
                assertThat(klasse).endsWithIgnoringCase("." + bean);
            }
        });
    }

    /** Each agreement seen to be broken. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id="begroeting" name     | id="groet" name              | groet the file is named begroeting
            name="Groeten"           | name="Zwaaien"               | UserTask_Groeten should be UserTask_Zwaaien
            name="Groeten"           | name="Zwaaien"               | UserTask_Groeten should open form zwaaien
            name="Kaart maken"       | name="Kaart maken: blauw"    | ServiceTask_KaartMaken should be ServiceTask_KaartMakenBlauw
            ${kaartMakenDelegate}    | ${kaartDelegate}             | ServiceTask_KaartMaken should name ${kaartMakenDelegate}
            name="Bekend?"           | name="Bekend"                | Gateway_Bekend is not a question
            id="Flow_Ja" name="ja"   | id="Flow_Ja"                 | Flow_Ja has no label
            <bpmn:startEvent         | <bpmn:startEvent id="StartEvent_Twee" name="Twee" /><bpmn:startEvent | begroeting has 2 blank starts
            """)
    void seesABrokenAgreement(String oud, String nieuw, String bezwaar) {
        assertThat(Naamafspraken.bezwaren("begroeting", model(BundelMother.modelMet(oud, nieuw))))
                .contains(bezwaar);
    }

    @Test
    void countsTheFlowNodesPerLevel() {
        var veel = new StringBuilder("<bpmn:startEvent");
        for (var i = 0; i < 20; i++) {
            veel.insert(0, "<bpmn:endEvent id=\"EndEvent_E%d\" name=\"E%d\" />".formatted(i, i));
        }
        assertThat(Naamafspraken.bezwaren(
                        "begroeting", model(BundelMother.modelMet("<bpmn:startEvent", veel.toString()))))
                .containsExactly("begroeting has 29 flow nodes");
    }

    @Test
    void findsNothingInAModelThatKeepsTheAgreements() {
        assertThat(Naamafspraken.bezwaren("begroeting", model(BundelMother.model())))
                .isEmpty();
    }

    private static List<Bevinding> bevindingen(Path model) {
        return Modelcontrole.controleer(Modelbestanden.bundel(model), Modelbestanden.omgeving());
    }

    private static BpmnModelInstance model(String tekst) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(BundelMother.bytes(tekst)));
    }
}
