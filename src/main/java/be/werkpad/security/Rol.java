package be.werkpad.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in the organisation (domein B.2). */
public enum Rol {
    /** Keeps accounts and settings; sees no dossier. */
    BEHEERDER,
    /** Leads the dienst, with all its antennes: assigns coaches, approves exceptions, designs processes. */
    COORDINATOR,
    /** Guides clients through their traject. */
    JOBCOACH,
    /** Sees figures and overdue lists with codes; no dossier. */
    MANAGER,
    /** The person whose traject it is; sees own traject only. */
    CLIENT,
    /** The backup coach of a traject. A candidate group in models, never the role of an account. */
    VERVANGER;

    private static final String DIENST = "dienst";

    /** The candidate group in process models and the group in the engine. */
    public String groep() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The group of everyone with this role in one team, for example {@code jobcoach-zuid}. Coordinators are one team for
     * all antennes, {@code coordinator-dienst}: an installation serves one dienst (B.2).
     */
    public String groep(String team) {
        return groep() + "-" + (this == COORDINATOR ? DIENST : team.toLowerCase(Locale.ROOT));
    }

    public static Optional<Rol> vanGroep(String groep) {
        return Arrays.stream(values()).filter(rol -> rol.groep().equals(groep)).findFirst();
    }
}
