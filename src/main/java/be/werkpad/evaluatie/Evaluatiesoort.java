package be.werkpad.evaluatie;

/** The kind of evaluation. */
public enum Evaluatiesoort {
    /** Every year, from the approval of the plan until the end of the traject. */
    JAARLIJKSE_BEVRAGING
}
