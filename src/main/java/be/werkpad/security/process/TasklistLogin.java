package be.werkpad.security.process;

import be.werkpad.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;

/** Lets Tasklist, Cockpit and Admin accept the login of our pages. Made by the engine's filter, by name. */
public class TasklistLogin extends ContainerBasedAuthenticationProvider {
    private final CurrentUser user = new CurrentUser();

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        if (!user.isAangemeld()) {
            return AuthenticationResult.unsuccessful();
        }
        var result = AuthenticationResult.successful(user.account());
        result.setGroups(user.groepen());
        return result;
    }
}
