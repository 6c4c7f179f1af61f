package be.werkpad.statuut;

/** What a status asks before somebody works without pay. Names are stored. */
public enum Toelating {
    /** An authority must agree first. */
    VRAGEN,
    /** An authority must know, its agreement is not needed. */
    MELDEN,
    /** Nothing has to be asked. */
    NIET_NODIG,
    /** We do not know; somebody must find out. */
    UITZOEKEN
}
