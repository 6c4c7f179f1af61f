package be.werkpad.traject;

/** The phases of a traject in their order (domein C.1). */
public enum Fase {
    /** P1: first call, intake talk, choice of the offer. */
    AANMELDING,
    /** P2: discovering wishes and abilities, making the plan. */
    ASSESSMENT,
    /** P3: looking for a werkpost and matching. */
    JOBFINDING,
    /** P4: agreements and the legal frame. */
    CONTRACTERING,
    /** P5: trial of two to three months. */
    PROEFPERIODE,
    /** P6: follow-up for as long as the work lasts. */
    OPVOLGING,
    /** P7: careful stop and handover. */
    BEEINDIGING
}
