package be.werkpad.engine;

import be.werkpad.shared.DomainException;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Keeps people from writing into the engine beside the forms: variables, comments and attachments would escape the
 * checks and the dossier, a thrown error would skip a step. Our own code runs without an engine login and may.
 */
class ForbiddenCommandInterceptor extends CommandInterceptor {
    private static final Set<Class<?>> FORBIDDEN = Set.of(
            SetTaskVariablesCmd.class,
            PatchTaskVariablesCmd.class,
            RemoveTaskVariablesCmd.class,
            SetExecutionVariablesCmd.class,
            PatchExecutionVariablesCmd.class,
            RemoveExecutionVariablesCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            AddCommentCmd.class,
            CreateAttachmentCmd.class,
            DeployCmd.class);

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
