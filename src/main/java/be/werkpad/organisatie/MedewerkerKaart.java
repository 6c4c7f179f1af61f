package be.werkpad.organisatie;

import be.werkpad.security.Rol;
import java.math.BigDecimal;

/** A medewerker as other modules see it. */
public record MedewerkerKaart(
        long id,
        String account,
        String voornaam,
        String naam,
        Rol rol,
        String antennecode,
        String antennenaam,
        BigDecimal vte,
        boolean actief) {
    public String weergavenaam() {
        return voornaam + " " + naam;
    }
}
