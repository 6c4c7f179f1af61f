package be.werkpad.publicatie.controle;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** From a choice every way out is decided by a condition, and one way is left when none holds. */
final class Keuzepuntregel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        model.alle(ExclusiveGateway.class)
                .forEach(punt -> controleer(punt, model.vertrekkend(punt), punt.getDefault(), bevindingen));
        model.alle(InclusiveGateway.class)
                .forEach(punt -> controleer(punt, model.vertrekkend(punt), punt.getDefault(), bevindingen));
    }

    private static void controleer(
            Gateway punt, List<SequenceFlow> pijlen, @Nullable SequenceFlow standaard, Bevindingen bevindingen) {
        if (pijlen.size() < 2) {
            pijlen.stream()
                    .filter(pijl -> pijl.getConditionExpression() != null)
                    .forEach(pijl -> bevindingen.fout(
                            pijl,
                            "keuzepunt.overbodig",
                            "een voorwaarde hoort alleen waar meer dan één pijl vertrekt."));
            return;
        }
        for (var pijl : pijlen) {
            var heeftVoorwaarde = pijl.getConditionExpression() != null;
            if (pijl.equals(standaard) && heeftVoorwaarde) {
                bevindingen.fout(pijl, "keuzepunt.standaard", "de standaardpijl mag geen voorwaarde hebben.");
            } else if (!pijl.equals(standaard) && !heeftVoorwaarde) {
                bevindingen.fout(
                        pijl,
                        "keuzepunt.voorwaarde",
                        "vul een voorwaarde in, of maak hiervan de standaardpijl ('Default flow').");
            }
        }
        if (standaard == null) {
            bevindingen.waarschuwing(
                    punt,
                    "keuzepunt.standaard",
                    "kies een standaardpijl, anders loopt het proces vast als geen voorwaarde klopt.");
        }
    }
}
