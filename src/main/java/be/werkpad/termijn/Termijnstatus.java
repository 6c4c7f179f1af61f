package be.werkpad.termijn;

/** What became of a deadline. */
public enum Termijnstatus {
    /** Still to be kept. */
    OPEN,
    /** Done, on or after its date; for a moment at which something must happen: that moment came. */
    GEHOUDEN,
    /** Moved: a newer row has the date that counts. */
    VERVANGEN,
    /** No longer needed, for example because the traject ended. */
    VERVALLEN
}
