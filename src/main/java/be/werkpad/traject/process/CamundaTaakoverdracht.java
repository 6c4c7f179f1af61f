package be.werkpad.traject.process;

import be.werkpad.traject.Taakoverdracht;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

@Component
class CamundaTaakoverdracht implements Taakoverdracht {
    private final TaskService tasks;

    CamundaTaakoverdracht(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void van(String trajectcode, String van, String naar) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(trajectcode)
                .taskAssignee(van)
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), naar));
    }
}
