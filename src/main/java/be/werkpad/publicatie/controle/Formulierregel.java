package be.werkpad.publicatie.controle;

import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.OngeldigFormulier;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Each form is good in itself, is used, and belongs to this process only. */
final class Formulierregel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        var gebruikt = Stream.<FlowNode>concat(
                        model.alle(UserTask.class).stream(), model.alle(StartEvent.class).stream())
                .map(taak -> taak.getAttributeValueNs(Procesmodel.CAMUNDA, "formRef"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        new TreeMap<>(model.bundel().formulieren()).forEach((id, inhoud) -> {
            inhoud(id, inhoud, bevindingen);
            eigenaar(id, model, bevindingen);
            if (!gebruikt.contains(id)) {
                bevindingen.waarschuwing(
                        id, naam(id), "formulier.gebruikt", "geen enkele taak gebruikt dit formulier.");
            }
        });
    }

    private static void inhoud(String id, byte[] inhoud, Bevindingen bevindingen) {
        try {
            var schema = Formulierschema.parse(new String(inhoud, StandardCharsets.UTF_8));
            var naam = schema.titel().isBlank() ? naam(id) : "Formulier '" + schema.titel() + "' (" + id + ")";
            schema.bezwaren().forEach(bezwaar -> bevindingen.fout(id, naam, "formulier.inhoud", bezwaar));
        } catch (OngeldigFormulier kapot) {
            bevindingen.fout(id, naam(id), "formulier.inhoud", String.valueOf(kapot.getMessage()));
        }
    }

    private static void eigenaar(String id, Procesmodel model, Bevindingen bevindingen) {
        model.omgeving()
                .procesVanFormulier(id)
                .filter(proces -> !proces.equals(model.procesId()))
                .ifPresent(proces -> bevindingen.fout(
                        id,
                        naam(id),
                        "formulier.eigenaar",
                        "dit formulier hoort al bij het proces '%s'. Geef het een ander id.".formatted(proces)));
    }

    private static String naam(String id) {
        return "Formulier '" + id + "'";
    }
}
