package be.werkpad.publicatie.controle;

import static be.werkpad.publicatie.controle.BundelMother.bytes;
import static be.werkpad.publicatie.controle.BundelMother.modelMet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelcontroleTest {
    @Test
    void findsNothingInAGoodModel() {
        assertThat(controleer(BundelMother.begroeting())).isEmpty();
    }

    /** Each line breaks the good model in one place: what is replaced, by what, which rule says so, and how. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            isExecutable="true"                     | isExecutable="false"               | proces.een | precies één proces
            camunda:historyTimeToLive="P365D"       | ``                                 | proces.bewaartermijn | Proces 'Begroeting': vul bij 'History cleanup'
            historyTimeToLive="P365D"               | historyTimeToLive="P1Y"            | proces.bewaartermijn | bijvoorbeeld P365D
            name="Groeten"                          | name=" "                           | element.naam | Taak zonder naam (UserTask_Groeten): geef een naam.
            name="Begroet"                          | ``                                 | element.naam | Einde zonder naam (EndEvent_Begroet)
            bpmnElement="UserTask_Groeten"          | bpmnElement="begroeting"           | element.getekend | Taak 'Groeten': dit staat niet op de tekening.
            bpmnElement="Flow_Ja"                   | bpmnElement="begroeting"           | element.getekend | Pijl 'ja'
            bpmnElement="Flow_1"                    | bpmnElement="begroeting"           | element.getekend | Pijl van 'Aangekomen' naar 'Groeten'
            candidateGroups="jobcoach"              | candidateGroups="jobcoach,baas"    | taak.rol | de groep 'baas' bestaat niet. Kies uit: coordinator, jobcoach.
            camunda:candidateGroups="jobcoach"      | ``                                 | taak.rol | vul bij 'Candidate groups' in wie dit doet
            camunda:formRef="groeten"               | camunda:formRef="wuiven"           | taak.formulier | Taak 'Groeten': het formulier 'wuiven' bestaat niet.
            camunda:formRef="groeten" camunda:formRefBinding="deployment" | `` | taak.formulier | er hoort een formulier bij
            camunda:formRef="groeten" camunda:formRefBinding="deployment" | camunda:formKey="embedded:app:x.html" | taak.formuliersoort | kies bij 'Forms' als soort 'Camunda Form'
            formRefBinding="deployment"             | formRefBinding="latest"            | taak.formulierbinding | de 'Binding' op 'deployment'
            ${kaartMakenDelegate}                   | ${kaartKopenDelegate}              | stap.bestaat | Automatische taak 'Kaart maken': de stap 'kaartKopenDelegate' bestaat niet
            camunda:delegateExpression="${kaartMakenDelegate}" | camunda:class="x.Y"     | model.code | 'class' mag niet
            camunda:delegateExpression="${kaartMakenDelegate}" | camunda:class="x.Y"     | stap.gekozen | kies bij 'Implementation'
            camunda:delegateExpression="${kaartMakenDelegate}" | camunda:expression="${a}" | model.code | 'expression' mag niet
            camunda:delegateExpression="${kaartMakenDelegate}" | camunda:type="external" camunda:topic="t" | model.code | 'topic' mag niet
            >KAART<                                 | ><camunda:script scriptFormat="groovy">1</camunda:script>< | model.code | Automatische taak 'Kaart maken': een script mag niet
            <camunda:inputOutput>                   | <camunda:executionListener event="start" delegateExpression="${kaartMakenDelegate}" /><camunda:inputOutput> | model.code | een listener mag niet
            <camunda:inputOutput>                   | <camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector><camunda:inputOutput> | model.code | een connector mag niet
            bpmn:tFormalExpression">${(             | bpmn:tFormalExpression" language="groovy">${( | model.code | 'language' mag niet
            && bekend}                              | && kaart.maken()}                  | expressie.eenvoudig | Pijl 'ja': de expressie
            && bekend}                              | && bekend                          | expressie.eenvoudig | is niet leesbaar
            && bekend}                              | && execution.processEngineServices} | expressie.eenvoudig | is niet toegelaten
            && bekend}                              | && aantal + 1}                     | expressie.eenvoudig | is niet toegelaten
            >KAART<                                 | >${''.getClass()}<                 | expressie.eenvoudig | Automatische taak 'Kaart maken'
            ${'B1'}                                 | ${termijn.datum(execution,'groet.termijn').time} | expressie.eenvoudig | Oproep van een proces 'Voorstellen'
            name="begroeting.afgezegd"              | name="${kaart.maken()}"            | expressie.eenvoudig | Bericht
            'groet.termijn'                         | 'kus.termijn'                      | termijn.bestaat | de termijn 'kus.termijn' bestaat niet
            P14D                                    | 14 dagen                           | termijn.leesbaar | Gebeurtenis op de rand 'Te laat': '14 dagen' is geen termijn
            P14D                                    | ${einddatum}                       | termijn.leesbaar | is geen termijn
            P14D                                    | ``                                 | termijn.ingevuld | precies één moment
            calledElement="voorstellen"             | calledElement="verdwenen"          | oproep.proces | het proces 'verdwenen' bestaat niet
            calledElement="voorstellen"             | ``                                 | oproep.proces | vul bij 'Called element'
            calledElementBinding="latest"           | calledElementBinding="deployment"  | oproep.nieuwste | op 'latest'
            <camunda:in businessKey="#{execution.processBusinessKey}" /> | ``            | oproep.trajectcode | geef de trajectcode door
            name="begroeting.afgezegd"              | ``                                 | bericht.naam | geef een naam
            messageRef="Message_Afgezegd"           | ``                                 | bericht.gekozen | Gebeurtenis 'Afgezegd': kies het bericht
            errorCode="begroeting.weigert"          | ``                                 | fout.code | Gebeurtenis op de rand 'Weigert'
            errorCode="begroeting.weigert"          | errorCode="begroeting.lacht"       | fout.bestaat | Werkpad geeft de fout 'begroeting.lacht' nooit
            default="Flow_Nee"                      | ``                                 | keuzepunt.voorwaarde | Pijl 'nee': vul een voorwaarde in
            default="Flow_Nee"                      | ``                                 | keuzepunt.standaard | Keuzepunt 'Bekend?': kies een standaardpijl
            default="Flow_Nee"                      | default="Flow_Ja"                  | keuzepunt.standaard | de standaardpijl mag geen voorwaarde hebben
            sourceRef="StartEvent_Aangekomen" targetRef="UserTask_Groeten" | sourceRef="StartEvent_Aangekomen" targetRef="Gateway_Bekend" | stroom.bereikbaar | Taak 'Groeten': hier loopt geen weg naartoe
            sourceRef="IntermediateEvent_Afgezegd" targetRef="EndEvent_Begroet" | sourceRef="IntermediateEvent_Afgezegd" targetRef="IntermediateEvent_Afgezegd" | stroom.einde | Gebeurtenis 'Afgezegd': van hier is er geen weg naar een einde.
            """)
    void saysWhatIsWrong(String oud, String nieuw, String regel, String tekst) {
        var model = modelMet(oud.replace("&&", "&amp;&amp;"), nieuw == null ? "" : nieuw.replace("&&", "&amp;&amp;"));
        assertThat(controleer(BundelMother.met(model))).anySatisfy(bevinding -> {
            assertThat(bevinding.regel()).isEqualTo(regel);
            assertThat(bevinding.tekst()).contains(tekst);
        });
    }

    @Test
    void tellsEverythingAtOnce() {
        var model = modelMet("candidateGroups=\"jobcoach\"", "candidateGroups=\"baas\"")
                .replace("P14D", "veertien")
                .replace("calledElement=\"voorstellen\"", "calledElement=\"weg\"");
        assertThat(controleer(BundelMother.met(model)))
                .extracting(Bevinding::regel)
                .containsExactlyInAnyOrder("taak.rol", "termijn.leesbaar", "oproep.proces");
    }

    @Test
    void seesATaskOfAKindThatNobodyDoes() {
        var model =
                modelMet("<bpmn:callActivity ", "<bpmn:manualTask id=\"Hand\" name=\"Zwaaien\" /><bpmn:callActivity ");
        assertThat(regels(model)).contains("taak.soort", "element.getekend", "stroom.bereikbaar", "stroom.einde");
    }

    @Test
    void seesThatNothingFollows() {
        var model = modelMet(
                "<bpmn:sequenceFlow id=\"Flow_4\" sourceRef=\"ServiceTask_KaartMaken\" targetRef=\"EndEvent_Begroet\" />",
                "");
        assertThat(controleer(BundelMother.met(model)))
                .singleElement()
                .extracting(Bevinding::tekst)
                .isEqualTo("Automatische taak 'Kaart maken': hierna komt niets meer. Teken een pijl naar een einde.");
    }

    @Test
    void acceptsAnEndlessRoundBesideAnEndThatStopsEverything() {
        var model = modelMet(
                        "sourceRef=\"IntermediateEvent_Afgezegd\" targetRef=\"EndEvent_Begroet\"",
                        "sourceRef=\"IntermediateEvent_Afgezegd\" targetRef=\"IntermediateEvent_Afgezegd\"")
                .replace(
                        "<bpmn:endEvent id=\"EndEvent_Begroet\" name=\"Begroet\" />",
                        "<bpmn:endEvent id=\"EndEvent_Begroet\" name=\"Begroet\"><bpmn:terminateEventDefinition id=\"T\" /></bpmn:endEvent>");
        assertThat(regels(model)).isEmpty();
    }

    @Test
    void seesAProcessWithoutAStart() {
        var model = modelMet(
                "<bpmn:startEvent id=\"StartEvent_Aangekomen\" name=\"Aangekomen\" />",
                "<bpmn:intermediateThrowEvent id=\"StartEvent_Aangekomen\" name=\"Aangekomen\" />");
        assertThat(regels(model)).contains("stroom.start");
    }

    @Test
    void seesAConditionWhereThereIsNoChoice() {
        var model = modelMet(
                "<bpmn:sequenceFlow id=\"Flow_Nee\" name=\"nee\" sourceRef=\"Gateway_Bekend\"",
                "<bpmn:sequenceFlow id=\"Flow_Nee\" name=\"nee\" sourceRef=\"UserTask_Groeten\"");
        assertThat(regels(model)).contains("keuzepunt.overbodig");
    }

    @Test
    void seesAConditionThatIsNotAnExpression() {
        var model = modelMet("${(keuze == 'JA' || keuze == 'MISSCHIEN') &amp;&amp; bekend}", "ja");
        assertThat(regels(model)).containsExactly("voorwaarde.expressie");
    }

    @Test
    void readsNoFileWithADocumentType() {
        var model = modelMet(
                        "<bpmn:definitions",
                        "<!DOCTYPE bpmn [<!ENTITY geheim SYSTEM \"file:///etc/passwd\">]><bpmn:definitions")
                .replace("name=\"Begroet\"", "name=\"&geheim;\"");
        var bevindingen = controleer(BundelMother.met(model));
        assertThat(bevindingen).extracting(Bevinding::regel).containsExactly("bestand.xml");
        assertThat(bevindingen.toString()).contains("DOCTYPE").doesNotContain("root:");
    }

    @Test
    void saysWhereAFileCannotBeRead() {
        assertThat(tekst(modelMet("</bpmn:process>", "</bpmn:proces>")))
                .startsWith("Bestand 'begroeting.bpmn': dit is geen leesbare XML. Regel ");
        assertThat(tekst(modelMet("<bpmn:endEvent", "<bpmn:slot")))
                .startsWith("Bestand 'begroeting.bpmn': dit is geen geldige BPMN 2.0-tekening.");
        assertThat(tekst("geen xml")).startsWith("Bestand 'begroeting.bpmn': dit is geen leesbare XML.");
        assertThat(tekst(modelMet("id=\"Flow_Ja\"", "id=\"Flow_1\"")))
                .isEqualTo("Bestand 'begroeting.bpmn': het id 'Flow_1' komt meer dan een keer voor.");
    }

    @Test
    void looksIntoTheForms() {
        var model = bytes(BundelMother.model());
        var formulieren = Map.of(
                "groeten", bytes("{\"id\": \"groeten\", \"components\": [{\"type\": \"filepicker\", \"key\": \"x\"}]}"),
                "bezet", bytes(BundelMother.FORMULIER.replace("groeten", "bezet")),
                "kapot", bytes("{"));
        var bevindingen = controleer(new Bundel("begroeting.bpmn", model, formulieren));
        assertThat(bevindingen).anySatisfy(bevinding -> {
            assertThat(bevinding.elementId()).isEqualTo("groeten");
            assertThat(bevinding.regel()).isEqualTo("formulier.inhoud");
        });
        assertThat(bevindingen)
                .extracting(Bevinding::tekst)
                .contains(
                        "Formulier 'bezet': dit formulier hoort al bij het proces 'voorstellen'. Geef het een ander id.",
                        "Formulier 'bezet': geen enkele taak gebruikt dit formulier.");
        assertThat(bevindingen)
                .anySatisfy(bevinding -> assertThat(bevinding.elementId()).isEqualTo("kapot"));
    }

    private static List<String> regels(String model) {
        return controleer(BundelMother.met(model)).stream()
                .map(Bevinding::regel)
                .distinct()
                .toList();
    }

    private static String tekst(String model) {
        return controleer(BundelMother.met(model)).get(0).tekst();
    }

    private static List<Bevinding> controleer(Bundel bundel) {
        return Modelcontrole.controleer(bundel, ProefOmgeving.vanBegroeting());
    }
}
