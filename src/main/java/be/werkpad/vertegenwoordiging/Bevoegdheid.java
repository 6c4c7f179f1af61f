package be.werkpad.vertegenwoordiging;

import be.werkpad.client.Vertegenwoordiging;

/** What somebody may decide for a client. */
public enum Bevoegdheid {
    /** Bewindvoerder over the person. */
    PERSOON,
    /** Bewindvoerder over the goods. */
    GOEDEREN,
    /** Bewindvoerder over both. */
    BEIDE,
    /** By a mandate that the client gave and that is in the central register. */
    LASTHEBBER;

    /** Whether this counts where the client is protected in that way. */
    boolean dekt(Vertegenwoordiging soort) {
        return switch (soort) {
            case GEEN -> false;
            case BEWIND_PERSOON -> this == PERSOON || this == BEIDE;
            case BEWIND_GOEDEREN -> this == GOEDEREN || this == BEIDE;
            case BEIDE -> this != LASTHEBBER;
            case LASTHEBBER -> this == LASTHEBBER;
        };
    }
}
