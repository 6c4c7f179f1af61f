package be.werkpad.traject;

import be.werkpad.afwezigheid.Vervanging;
import be.werkpad.security.CurrentUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Why the user may open a dossier that is not of the own work or team. */
@Component
class Toegangsgronden {
    private final Vervanging vervanging;
    private final CurrentUser user;
    private final List<BijzondereToegang> bijzondere;

    Toegangsgronden(Vervanging vervanging, CurrentUser user, List<BijzondereToegang> bijzondere) {
        this.vervanging = vervanging;
        this.user = user;
        this.bijzondere = bijzondere;
    }

    /** Accounts of the absent people whose work the user does today. */
    List<String> doorMij() {
        return List.copyOf(vervanging.doorMij());
    }

    boolean isBijzonder(long trajectId) {
        return bijzondere.stream().anyMatch(grond -> grond.heeft(user.account(), trajectId));
    }
}
