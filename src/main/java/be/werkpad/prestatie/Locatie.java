package be.werkpad.prestatie;

/** Where the work was done. */
public enum Locatie {
    WERKPOST,
    THUIS,
    KANTOOR,
    /** In the own workshop of the dienst. */
    WERKWINKEL,
    ELDERS,
    OP_AFSTAND
}
