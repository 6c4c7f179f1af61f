package be.werkpad.engine;

import be.werkpad.shared.DomainException;
import java.util.Set;
import org.camunda.bpm.engine.impl.batch.RestartProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskFailureCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.RestartProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Keeps people from writing into the engine beside the forms: variables, comments and attachments would escape the
 * checks and the dossier, a thrown error would skip a step. Only completing a task stays, which the form checks; also
 * resolving a delegated task writes variables, so nothing is delegated. Our own code runs without an engine login.
 */
class ForbiddenCommandInterceptor extends CommandInterceptor {
    static final Set<Class<?>> FORBIDDEN = Set.of(
            AddCommentCmd.class,
            CompleteExternalTaskCmd.class,
            CorrelateAllMessageBatchCmd.class,
            CorrelateAllMessageCmd.class,
            CorrelateMessageCmd.class,
            CreateAttachmentCmd.class,
            DelegateTaskCmd.class,
            DeployCmd.class,
            EvaluateStartConditionCmd.class,
            HandleExternalTaskBpmnErrorCmd.class,
            HandleExternalTaskFailureCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            MessageEventReceivedCmd.class,
            ModifyProcessInstanceAsyncCmd.class,
            ModifyProcessInstanceCmd.class,
            PatchExecutionVariablesCmd.class,
            PatchTaskVariablesCmd.class,
            ProcessInstanceModificationBatchCmd.class,
            ProcessInstanceModificationCmd.class,
            RemoveExecutionVariablesCmd.class,
            RemoveTaskVariablesCmd.class,
            ResolveTaskCmd.class,
            RestartProcessInstancesBatchCmd.class,
            RestartProcessInstancesCmd.class,
            SaveAttachmentCmd.class,
            SetExecutionVariablesCmd.class,
            SetTaskVariablesCmd.class,
            SetVariablesToProcessInstancesBatchCmd.class,
            SignalCmd.class,
            SignalEventReceivedCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            StartProcessInstanceCmd.class,
            SubmitStartFormCmd.class,
            UpdateCommentCmd.class);

    private final ProcessEngineConfigurationImpl configuration;

    ForbiddenCommandInterceptor(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (FORBIDDEN.contains(command.getClass()) && Context.getCommandContext() == null && isPerson()) {
            throw new DomainException(
                    "engine.nietRechtstreeks",
                    "Dit kan niet rechtstreeks in de procesmotor. Gebruik Werkpad; publiceren kan via /publicatie/api.");
        }
        return next.execute(command);
    }

    private boolean isPerson() {
        var authentication = configuration.getIdentityService().getCurrentAuthentication();
        return authentication != null && authentication.getUserId() != null;
    }
}
