package be.werkpad.publicatie.controle;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What people see must have a name: it stands in their list, on the timeline and in every message. */
final class Naamregel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        model.alle(Process.class).forEach(element -> eis(element, bevindingen));
        model.alle(Activity.class).forEach(element -> eis(element, bevindingen));
        model.alle(Event.class).forEach(element -> eis(element, bevindingen));
    }

    private static void eis(BaseElement element, Bevindingen bevindingen) {
        if (Elementnaam.tekst(element).isBlank()) {
            bevindingen.fout(element, "element.naam", "geef een naam.");
        }
    }
}
