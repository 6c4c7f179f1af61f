package be.werkpad.publicatie.controle;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** An automatic task does one of the steps that Werkpad offers, and nothing else. */
final class Stapregel implements Modelregel {
    private static final Pattern STAP = Pattern.compile("\\$\\{\\s*([A-Za-z]\\w*)\\s*}");
    private static final Set<Class<? extends Task>> SOORTEN =
            Set.of(UserTask.class, ServiceTask.class, ReceiveTask.class);

    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        model.alle(Task.class).stream()
                .filter(taak -> SOORTEN.stream().noneMatch(soort -> soort.isInstance(taak)))
                .forEach(taak -> bevindingen.fout(
                        taak,
                        "taak.soort",
                        "kies als soort 'User task' (iemand doet het) of 'Service task' (Werkpad doet het)."));
        model.alle(ServiceTask.class).forEach(taak -> stap(taak, model, bevindingen));
    }

    private static void stap(ServiceTask taak, Procesmodel model, Bevindingen bevindingen) {
        var expressie = taak.getCamundaDelegateExpression();
        var stap = STAP.matcher(expressie == null ? "" : expressie);
        if (!stap.matches()) {
            bevindingen.fout(
                    taak,
                    "stap.gekozen",
                    "kies bij 'Implementation' 'Delegate expression' en vul de stap in, bijvoorbeeld ${naamVanDeStapDelegate}.");
        } else if (!model.omgeving().kentStap(stap.group(1))) {
            bevindingen.fout(taak, "stap.bestaat", "de stap '%s' bestaat niet in Werkpad.".formatted(stap.group(1)));
        }
    }
}
