package be.werkpad.aanmelding;

import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The antenne of who registers an aanmelding; the coördinator may give it to another coach later. */
@Component
class EigenAntenne {
    private final MedewerkerZoeken medewerkers;
    private final CurrentUser user;

    EigenAntenne(MedewerkerZoeken medewerkers, CurrentUser user) {
        this.medewerkers = medewerkers;
        this.user = user;
    }

    String code() {
        return medewerkers
                .metAccount(user.account())
                .map(MedewerkerKaart::antennecode)
                .orElseThrow(() -> new AccessDeniedException("Only staff registers an aanmelding"));
    }
}
