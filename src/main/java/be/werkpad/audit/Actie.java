package be.werkpad.audit;

/** Stand-in until branch sec is merged. */
public enum Actie {
    TERMIJN_GEZET,
    TERMIJN_VERZET,
    TERMIJN_GEHOUDEN,
    GEGEVENS_GEWIJZIGD
}
