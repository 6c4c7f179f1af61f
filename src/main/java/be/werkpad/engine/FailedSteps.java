package be.werkpad.engine;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Lets automatic steps go on that failed for good. */
@Component
public class FailedSteps {
    private final RuntimeService runtime;
    private final ManagementService management;

    FailedSteps(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /**
     * One more attempt, now. Does nothing when the step is gone.
     *
     * @param id of {@link FailedStep}
     * @param variables what the step must know beside what its process knows; may be empty
     */
    public void tryAgain(String id, Map<String, Object> variables) {
        var job = management.createJobQuery().jobId(id).singleResult();
        if (job == null) {
            return;
        }
        runtime.setVariablesLocal(job.getExecutionId(), variables);
        if (job.getRetries() == 0) {
            management
                    .setJobRetries(1)
                    .jobId(id)
                    .dueDate(ClockUtil.getCurrentTime())
                    .execute();
        }
    }
}
