package be.werkpad.opvolging;

/** Why the level of support changed, or did not. Names are stored. */
public enum Herzieningsreden {
    /** More support is always possible, at once. */
    MEER_GEVRAAGD,
    /** The client agreed and knows the job. */
    CLIENT_AKKOORD_EN_JOB_GEKEND,
    /** The client does not want less support (B12). */
    CLIENT_NIET_AKKOORD,
    /** Not all mandatory skills are mastered yet (ME-64). */
    JOB_NOG_NIET_GEKEND,
    /** Nobody asked for a change. */
    GELIJK
}
