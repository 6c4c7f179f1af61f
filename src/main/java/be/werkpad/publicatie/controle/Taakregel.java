package be.werkpad.publicatie.controle;

import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;

/** A task for people: for a role that exists, with a form of its own bundle. */
final class Taakregel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        model.alle(UserTask.class).forEach(taak -> {
            groepen(taak, model, bevindingen);
            formulier(taak, model, bevindingen);
        });
    }

    private static void groepen(UserTask taak, Procesmodel model, Bevindingen bevindingen) {
        var bestaande = String.join(", ", new TreeSet<>(model.omgeving().groepen()));
        var groepen = taak.getCamundaCandidateGroupsList();
        if (groepen.isEmpty()) {
            bevindingen.fout(
                    taak, "taak.rol", "vul bij 'Candidate groups' in wie dit doet. Kies uit: %s.".formatted(bestaande));
        }
        groepen.stream()
                .filter(groep -> !model.omgeving().groepen().contains(groep))
                .forEach(groep -> bevindingen.fout(
                        taak, "taak.rol", "de groep '%s' bestaat niet. Kies uit: %s.".formatted(groep, bestaande)));
    }

    private static void formulier(UserTask taak, Procesmodel model, Bevindingen bevindingen) {
        var formulier = taak.getAttributeValueNs(Procesmodel.CAMUNDA, "formRef");
        if (heeftAnderFormulier(taak)) {
            bevindingen.fout(taak, "taak.formuliersoort", "kies bij 'Forms' als soort 'Camunda Form'.");
        }
        if (formulier == null || formulier.isBlank()) {
            bevindingen.fout(
                    taak, "taak.formulier", "er hoort een formulier bij. Vul bij 'Forms' de 'Form reference' in.");
            return;
        }
        if (!model.bundel().formulieren().containsKey(formulier)) {
            bevindingen.fout(
                    taak,
                    "taak.formulier",
                    "het formulier '%s' bestaat niet. Stuur het formulier mee als bijlage.".formatted(formulier));
        }
        if (!"deployment".equals(taak.getAttributeValueNs(Procesmodel.CAMUNDA, "formRefBinding"))) {
            bevindingen.fout(taak, "taak.formulierbinding", "zet bij 'Forms' de 'Binding' op 'deployment'.");
        }
    }

    private static boolean heeftAnderFormulier(UserTask taak) {
        var extensies = taak.getExtensionElements();
        return taak.getCamundaFormKey() != null
                || extensies != null
                        && extensies
                                        .getElementsQuery()
                                        .filterByType(CamundaFormData.class)
                                        .count()
                                > 0;
    }
}
