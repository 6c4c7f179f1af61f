package be.werkpad.termijn.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TERMIJN_ONDERWERP;

import be.werkpad.engine.ProcessVariable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything of a traject that waits in the engine for the date of a deadline. */
@Component
class WachtendeStappen {
    private final ProcessEngine engine;
    private final Systeemrechten systeemrechten;

    WachtendeStappen(ProcessEngine engine, Systeemrechten systeemrechten) {
        this.engine = engine;
        this.systeemrechten = systeemrechten;
    }

    List<WachtendeStap> van(String trajectcode) {
        return systeemrechten.met(() -> {
            var timers = processen(trajectcode).flatMap(this::timers).flatMap(timer -> stap(timer).stream());
            return Stream.concat(timers, openTaken(trajectcode)).toList();
        });
    }

    /** Without the timers. */
    List<WachtendeStap> takenVan(String trajectcode) {
        return systeemrechten.met(() -> openTaken(trajectcode).toList());
    }

    private Stream<WachtendeStap> openTaken(String trajectcode) {
        return taken(trajectcode).flatMap(taak -> stap(taak).stream());
    }

    private Stream<String> processen(String trajectcode) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(trajectcode)
                .list()
                .stream()
                .map(proces -> proces.getProcessInstanceId());
    }

    private Stream<Job> timers(String procesId) {
        return engine.getManagementService().createJobQuery().processInstanceId(procesId).timers().list().stream();
    }

    private Stream<Task> taken(String trajectcode) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(trajectcode).list().stream();
    }

    private Optional<WachtendeStap> stap(Job timer) {
        var definitie = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        var element = element(timer.getProcessDefinitionId(), definitie.getActivityId());
        return Termijnverwijzing.van(element)
                .map(sleutel -> new WachtendeStap(
                        timer.getId(),
                        false,
                        timer.getProcessInstanceId(),
                        element.getAttributeValue("name"),
                        vanTimer(timer, PLAATSING_ID),
                        sleutel,
                        vanTimer(timer, TERMIJN_ONDERWERP),
                        timer.getDuedate()));
    }

    private Optional<WachtendeStap> stap(Task taak) {
        return Termijnverwijzing.van(element(taak.getProcessDefinitionId(), taak.getTaskDefinitionKey()))
                .map(sleutel -> new WachtendeStap(
                        taak.getId(),
                        true,
                        taak.getProcessInstanceId(),
                        taak.getName(),
                        vanTaak(taak, PLAATSING_ID),
                        sleutel,
                        vanTaak(taak, TERMIJN_ONDERWERP),
                        taak.getDueDate()));
    }

    private @Nullable Long vanTimer(Job timer, ProcessVariable<Long> variabele) {
        return variabele.type().cast(engine.getRuntimeService().getVariable(timer.getExecutionId(), variabele.name()));
    }

    private @Nullable Long vanTaak(Task taak, ProcessVariable<Long> variabele) {
        return variabele.type().cast(engine.getTaskService().getVariable(taak.getId(), variabele.name()));
    }

    private ModelElementInstance element(String definitieId, String activiteit) {
        return engine.getRepositoryService().getBpmnModelInstance(definitieId).getModelElementById(activiteit);
    }
}
