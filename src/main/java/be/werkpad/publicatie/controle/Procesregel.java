package be.werkpad.publicatie.controle;

import org.camunda.bpm.model.bpmn.instance.Process;

/** One executable process with a name and a retention period. */
final class Procesregel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        var processen = model.alle(Process.class);
        var uitvoerbaar = processen.stream().filter(Process::isExecutable).count();
        if (uitvoerbaar != 1 || processen.size() != 1) {
            bevindingen.fout(
                    "",
                    "Bestand '" + model.bundel().bestand() + "'",
                    "proces.een",
                    "een bestand bevat precies één proces, met 'Executable' aangevinkt. Hier zijn er %d, waarvan %d uitvoerbaar."
                            .formatted(processen.size(), uitvoerbaar));
        }
        processen.forEach(proces -> bewaartermijn(proces, bevindingen));
    }

    /** The engine knows days only. */
    private static void bewaartermijn(Process proces, Bevindingen bevindingen) {
        var termijn = proces.getCamundaHistoryTimeToLiveString();
        if (termijn == null || !termijn.matches("P\\d+D")) {
            bevindingen.fout(
                    proces,
                    "proces.bewaartermijn",
                    "vul bij 'History cleanup' een 'Time to live' in, bijvoorbeeld P365D.");
        }
    }
}
