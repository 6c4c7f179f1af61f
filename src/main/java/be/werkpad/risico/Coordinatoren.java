package be.werkpad.risico;

import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import org.springframework.stereotype.Component;

/** The coordinators of the dienst, who agree with a big risk (C.7). */
@Component
class Coordinatoren {
    private final MedewerkerZoeken medewerkers;

    Coordinatoren(MedewerkerZoeken medewerkers) {
        this.medewerkers = medewerkers;
    }

    boolean bevat(String account) {
        return medewerkers.metRol(Rol.COORDINATOR, null).stream()
                .anyMatch(wie -> wie.account().equals(account));
    }
}
