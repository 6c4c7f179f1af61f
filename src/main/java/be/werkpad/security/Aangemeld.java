package be.werkpad.security;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The person behind a login. Is kept in the session, so it holds no more than this. */
public record Aangemeld(String account, String weergavenaam) implements AuthenticatedPrincipal, Serializable {
    @Override
    public String getName() {
        return account;
    }
}
