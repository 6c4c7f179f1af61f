package be.werkpad.evaluatie;

/** How far an evaluation is (domein E.2). */
public enum EvaluatieStatus {
    /** Open, no talk yet. */
    NIET_GESTART,
    /** A day for the talk is agreed. */
    GESPREK_GEPLAND,
    /** The talk was held, the document is being made. */
    IN_OPMAAK,
    /** The document is there and must still reach the client. */
    WACHT_OP_CLIENT,
    /** Talk dated, document final and delivered. */
    GEHOUDEN
}
