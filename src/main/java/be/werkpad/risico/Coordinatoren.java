package be.werkpad.risico;

import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The coordinators of the dienst, who agree with a big risk (C.7). */
@Component
class Coordinatoren {
    private final MedewerkerZoeken medewerkers;

    Coordinatoren(MedewerkerZoeken medewerkers) {
        this.medewerkers = medewerkers;
    }

    boolean bevat(String account) {
        return akkoord(null, account).isPresent();
    }

    /**
     * The account of who agrees: who weighs the risk, or the coordinator with this name.
     *
     * @param naam as a form of an older model asks it; null in those of today
     */
    Optional<String> akkoord(@Nullable String naam, String door) {
        return medewerkers.metRol(Rol.COORDINATOR, null).stream()
                .filter(wie -> wie.account().equals(door)
                        || naam != null && wie.weergavenaam().equalsIgnoreCase(naam.strip()))
                .map(MedewerkerKaart::account)
                .findFirst();
    }
}
