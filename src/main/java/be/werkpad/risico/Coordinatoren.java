package be.werkpad.risico;

import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The coordinators of the dienst, who agree with a big risk (C.7). */
@Component
public class Coordinatoren {
    private final MedewerkerZoeken medewerkers;

    Coordinatoren(MedewerkerZoeken medewerkers) {
        this.medewerkers = medewerkers;
    }

    public List<MedewerkerKaart> alle() {
        return medewerkers.metRol(Rol.COORDINATOR, null);
    }

    /**
     * The account of who agrees: the coordinator with this name, or the one who weighs the risk.
     *
     * @param naam as it was chosen; null when nobody was
     */
    Optional<String> akkoord(@Nullable String naam, String door) {
        return alle().stream()
                .filter(wie -> naam == null
                        ? wie.account().equals(door)
                        : wie.weergavenaam().equalsIgnoreCase(naam.strip()))
                .map(MedewerkerKaart::account)
                .findFirst();
    }
}
