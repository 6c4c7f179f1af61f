package be.werkpad.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * A role alone ({@code jobcoach}) opens no task; only the person and the role in a team ({@code jobcoach-zuid}) do, so
 * a jobcoach reaches own and team tasks and no others (domein G.3).
 */
class TeamAuthorizationProvider extends DefaultAuthorizationProvider {
    /** People read and change themselves; removing an account is for the beheerder. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        var own = createGrantAuthorization(
                user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE);
        return new AuthorizationEntity[] {own};
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return groupId.contains("-") ? super.newTaskGroupIdentityLink(task, groupId, type) : null;
    }
}
