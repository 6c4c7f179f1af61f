package be.werkpad.security;

import be.werkpad.shared.Aanspreekvorm;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The screen of a member of staff, given to a client to choose something (client mode, G.10). While it is on, this
 * session reaches nothing but the addresses of that choice; only the password of the same person ends it.
 */
@Component
public class Schermslot {
    /** The one place that stays open. */
    public static final String ADRES = "/clientmodus";

    static final String SLEUTEL = "werkpad.schermslot";

    private final CurrentUser user;
    private final Accounts accounts;

    Schermslot(CurrentUser user, Accounts accounts) {
        this.user = user;
        this.accounts = accounts;
    }

    /**
     * @param taakId the choice this screen was given for
     * @param terug where the member of staff goes on
     * @param aanwezigen who is there, one per line
     * @param vorm how the client is called
     */
    public record Stand(String account, String taakId, String terug, String aanwezigen, Aanspreekvorm vorm)
            implements Serializable {}

    public void sluit(HttpServletRequest request, String taakId, String terug, String aanwezigen, Aanspreekvorm vorm) {
        request.getSession(true).setAttribute(SLEUTEL, new Stand(user.account(), taakId, terug, aanwezigen, vorm));
    }

    /** Empty when this session is not given to a client. */
    public Optional<Stand> stand(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Stand) session.getAttribute(SLEUTEL));
    }

    /** @return where to go on; empty when the password is not right, and then the screen stays locked */
    public Optional<String> open(HttpServletRequest request, String wachtwoord) {
        return stand(request)
                .filter(stand ->
                        accounts.controleer(stand.account(), wachtwoord).isPresent())
                .map(stand -> {
                    request.getSession().removeAttribute(SLEUTEL);
                    return stand.terug();
                });
    }
}
