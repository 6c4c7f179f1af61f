package be.werkpad.audit;

import be.werkpad.security.Accounts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Notes logins through the page and every failed attempt. A program that sends its password with each request is not
 * noted each time: what it does is.
 */
@Component
class LoginAudit {
    private final Audittrail trail;
    private final Accounts accounts;

    LoginAudit(Audittrail trail, Accounts accounts) {
        this.trail = trail;
        this.accounts = accounts;
    }

    @EventListener
    void ingelogd(InteractiveAuthenticationSuccessEvent event) {
        trail.noteer(Actie.INGELOGD, null, "account", event.getAuthentication().getName(), Map.of());
    }

    /** What was typed is kept only when it is an account: people also type passwords in that field. */
    @EventListener
    void mislukt(AbstractAuthenticationFailureEvent event) {
        var account = event.getAuthentication().getName();
        var bekend = accounts.bestaat(account);
        trail.noteer(Actie.INLOGGEN_MISLUKT, null, "account", bekend ? account : "onbekend", Map.of());
    }
}
