package be.werkpad.publicatie.controle;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.jspecify.annotations.Nullable;

/** Messages have names, and the refusals that a boundary event waits for exist. */
final class Berichtregel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        model.alle(Message.class).forEach(bericht -> eisNaam(bericht, bericht.getName(), bevindingen));
        model.alle(Signal.class).forEach(signaal -> eisNaam(signaal, signaal.getName(), bevindingen));
        model.alle(MessageEventDefinition.class).stream()
                .filter(soort -> soort.getMessage() == null)
                .forEach(soort -> bevindingen.fout(
                        (BaseElement) soort.getParentElement(),
                        "bericht.gekozen",
                        "kies het bericht waarover het gaat."));
        model.alle(ErrorEventDefinition.class).forEach(soort -> foutcode(soort, model, bevindingen));
    }

    private static void eisNaam(BaseElement element, @Nullable String naam, Bevindingen bevindingen) {
        if (naam == null || naam.isBlank()) {
            bevindingen.fout(element, "bericht.naam", "geef een naam.");
        }
    }

    private static void foutcode(ErrorEventDefinition soort, Procesmodel model, Bevindingen bevindingen) {
        var gebeurtenis = (BaseElement) soort.getParentElement();
        var code = soort.getError() == null ? null : soort.getError().getErrorCode();
        if (code == null || code.isBlank()) {
            bevindingen.fout(gebeurtenis, "fout.code", "vul bij 'Error' een code in.");
        } else if (gebeurtenis instanceof BoundaryEvent && !model.omgeving().kentFoutcode(code)) {
            bevindingen.waarschuwing(
                    gebeurtenis,
                    "fout.bestaat",
                    "Werkpad geeft de fout '%s' nooit. Deze weg wordt dus niet gevolgd.".formatted(code));
        }
    }
}
