package be.werkpad.publicatie.controle;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.jspecify.annotations.Nullable;

/** A called process exists, is always the newest, and belongs to the same traject. */
final class Oproepregel implements Modelregel {
    private static final Set<String> NIEUWSTE = Set.of("", "latest");

    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        model.alle(CallActivity.class).forEach(oproep -> controleer(oproep, model, bevindingen));
    }

    private static void controleer(CallActivity oproep, Procesmodel model, Bevindingen bevindingen) {
        var proces = tekst(oproep.getCalledElement());
        if (proces.isEmpty()) {
            bevindingen.fout(oproep, "oproep.proces", "vul bij 'Called element' het id van een proces in.");
        } else if (!proces.equals(model.procesId()) && !model.omgeving().kentProces(proces)) {
            bevindingen.fout(oproep, "oproep.proces", "het proces '%s' bestaat niet.".formatted(proces));
        }
        if (!NIEUWSTE.contains(tekst(oproep.getCamundaCalledElementBinding()))) {
            bevindingen.fout(oproep, "oproep.nieuwste", "zet bij 'Called element' de 'Binding' op 'latest'.");
        }
        if (!geeftTrajectcodeDoor(oproep)) {
            bevindingen.fout(
                    oproep,
                    "oproep.trajectcode",
                    "geef de trajectcode door: vink bij 'In mappings' de 'Business key' aan met #{execution.processBusinessKey}.");
        }
    }

    private static boolean geeftTrajectcodeDoor(CallActivity oproep) {
        var extensies = oproep.getExtensionElements();
        return extensies != null
                && extensies.getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .anyMatch(
                                invoer -> !tekst(invoer.getCamundaBusinessKey()).isEmpty());
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }
}
