package be.werkpad.security;

import java.util.Locale;

/** Stand-in until branch sec is merged. */
public enum Rol {
    BEHEERDER,
    COORDINATOR,
    JOBCOACH,
    MANAGER,
    CLIENT,
    VERVANGER;

    public String groep() {
        return name().toLowerCase(Locale.ROOT);
    }
}
