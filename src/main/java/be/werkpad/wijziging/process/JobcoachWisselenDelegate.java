package be.werkpad.wijziging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.wijziging.JobcoachWisselen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Jobcoach wisselen". Deployed models name this bean, so do not rename it. */
@ProcessBean
class JobcoachWisselenDelegate extends UseCaseDelegate {
    private final JobcoachWisselen useCase;

    JobcoachWisselenDelegate(JobcoachWisselen useCase) {
        this.useCase = useCase;
    }

    @Override
    protected void run(DelegateExecution execution) {
        useCase.voor(TRAJECT_ID.from(execution), execution.getProcessInstanceId());
    }
}
