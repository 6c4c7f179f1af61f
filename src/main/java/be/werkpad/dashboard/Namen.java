package be.werkpad.dashboard;

import be.werkpad.organisatie.AntenneKaart;
import be.werkpad.organisatie.AntenneZoeken;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Display names on the lists, and whether the reader may see those of clients. */
@Component
class Namen {
    private final MedewerkerZoeken medewerkers;
    private final AntenneZoeken antennes;
    private final CurrentUser user;

    Namen(MedewerkerZoeken medewerkers, AntenneZoeken antennes, CurrentUser user) {
        this.medewerkers = medewerkers;
        this.antennes = antennes;
        this.user = user;
    }

    boolean magNamenZien() {
        return user.heeft(Rol.COORDINATOR);
    }

    @Nullable
    String coach(@Nullable String account) {
        return account == null
                ? null
                : medewerkers
                        .metAccount(account)
                        .map(MedewerkerKaart::weergavenaam)
                        .orElse(account);
    }

    String coachOfNiemand(@Nullable String account) {
        var naam = coach(account);
        return naam == null ? "Nog geen jobcoach" : naam;
    }

    String antenne(String code) {
        return antennes.metCode(code).map(AntenneKaart::naam).orElse(code);
    }
}
