package be.werkpad.onkosten;

/** What was told about a day at a werkpost. Names are stored. */
public enum Dagmeldingsoort {
    /** The client worked on a day outside the agreed hours, instead of an agreed day. */
    ANDERE_DAG,
    /** The client did not come on a day of the agreed hours. */
    NIET_GEKOMEN
}
