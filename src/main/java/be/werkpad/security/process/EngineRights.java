package be.werkpad.security.process;

import static be.werkpad.security.Rol.COORDINATOR;
import static be.werkpad.security.Rol.JOBCOACH;
import static be.werkpad.security.process.EngineAccounts.ENGINE_ADMIN;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.GROUP_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import be.werkpad.security.Rol;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each role may do in the engine itself. Rights on tasks are not here: they come with each task, for the person
 * and the team it is meant for. Repeating a start changes nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineRights implements ApplicationRunner {
    static final String FILTER_NAME = "Mijn taken en die van mijn team";
    private static final String ALLES = Authorization.ANY;

    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;

    EngineRights(AuthorizationService authorizations, FilterService filters, TaskService tasks) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        tasklist(JOBCOACH);
        tasklist(COORDINATOR);
        grant(COORDINATOR.groep(), APPLICATION, "cockpit", ACCESS);
        grant(COORDINATOR.groep(), PROCESS_DEFINITION, ALLES, ProcessDefinitionPermissions.READ, READ_INSTANCE);
        grant(COORDINATOR.groep(), DECISION_DEFINITION, ALLES, READ);
        admin();
    }

    private void tasklist(Rol rol) {
        grant(rol.groep(), APPLICATION, "tasklist", ACCESS);
        grant(rol.groep(), FILTER, sharedFilter(), READ);
    }

    /** Keeps people and groups; cannot grant rights, so nobody opens tasks or dossiers for themselves here. */
    private void admin() {
        grant(ENGINE_ADMIN, APPLICATION, "admin", ACCESS);
        grant(ENGINE_ADMIN, APPLICATION, "cockpit", ACCESS);
        grant(ENGINE_ADMIN, USER, ALLES, ALL);
        grant(ENGINE_ADMIN, GROUP, ALLES, ALL);
        grant(ENGINE_ADMIN, GROUP_MEMBERSHIP, ALLES, ALL);
        grant(ENGINE_ADMIN, AUTHORIZATION, ALLES, READ);
    }

    /** Asks for every task; the engine shows each person only those the person may work on. */
    private String sharedFilter() {
        var present = filters.createFilterQuery().filterName(FILTER_NAME).list();
        if (!present.isEmpty()) {
            return present.get(0).getId();
        }
        var filter = filters.newTaskFilter(FILTER_NAME);
        filter.setQuery(tasks.createTaskQuery().orderByDueDate().asc());
        filter.setProperties(Map.of("priority", 0, "refresh", true, "showUndefinedVariable", false));
        return filters.saveFilter(filter).getId();
    }

    private void grant(String groep, Resource resource, String id, Permission... permissions) {
        var present = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(groep)
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (present > 0) {
            return;
        }
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(groep);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
