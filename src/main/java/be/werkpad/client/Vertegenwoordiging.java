package be.werkpad.client;

/** Who may sign beside or for the client. */
public enum Vertegenwoordiging {
    GEEN,
    BEWIND_PERSOON,
    BEWIND_GOEDEREN,
    BEIDE,
    LASTHEBBER
}
