package be.werkpad.opvolging;

/** How close the jobcoach follows, closest first (CH-1.5b). */
public enum Opvolgniveau {
    INTENSIEF,
    MIDDEN,
    AFSTAND;

    public Opvolgniveau meer() {
        return this == INTENSIEF ? INTENSIEF : values()[ordinal() - 1];
    }

    public Opvolgniveau minder() {
        return this == AFSTAND ? AFSTAND : values()[ordinal() + 1];
    }

    /** Norm with the longest time between two contacts. */
    String normcode() {
        return "opvolging.max." + name();
    }
}
