package be.werkpad.security.process;

import be.werkpad.security.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who sends a request to its REST API, so that its authorizations apply. */
class EngineRestLogin extends OncePerRequestFilter {
    private final IdentityService identity;
    private final CurrentUser user;

    EngineRestLogin(IdentityService identity, CurrentUser user) {
        this.identity = identity;
        this.user = user;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!user.isAangemeld()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        identity.setAuthentication(user.account(), user.groepen());
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
