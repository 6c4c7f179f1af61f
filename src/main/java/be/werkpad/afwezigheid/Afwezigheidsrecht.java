package be.werkpad.afwezigheid;

import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** People arrange their own absence; a coordinator also that of others, who may be too ill to do it. */
@Component
public class Afwezigheidsrecht {
    private final CurrentUser user;

    Afwezigheidsrecht(CurrentUser user) {
        this.user = user;
    }

    public boolean mag(String account) {
        return user.heeft(Rol.COORDINATOR) || user.account().equals(account);
    }

    void eis(String account) {
        if (!mag(account)) {
            throw new AccessDeniedException("The absence of somebody else");
        }
    }
}
