package be.werkpad.afwezigheid;

import be.werkpad.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom today. There are no chains: a substitute is there all those days. */
@Component
@Transactional(readOnly = true)
public class Vervanging {
    private final AfwezigheidRepository afwezigheden;
    private final CurrentUser user;
    private final Clock clock;

    Vervanging(AfwezigheidRepository afwezigheden, CurrentUser user, Clock clock) {
        this.afwezigheden = afwezigheden;
        this.user = user;
        this.clock = clock;
    }

    /** Accounts of the colleagues whose work the user does today. */
    public List<String> doorMij() {
        return user.isAangemeld() ? afwezigheden.vervangenDoor(user.account(), LocalDate.now(clock)) : List.of();
    }

    /** The account that gets what is meant for this one on this day, such as a reminder. */
    public String ontvanger(String account, LocalDate dag) {
        return afwezigheden.vervangerVan(account, dag).orElse(account);
    }
}
