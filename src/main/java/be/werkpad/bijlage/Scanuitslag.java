package be.werkpad.bijlage;

/** What the virus scanner said. A file that is BESMET is never kept. Names are stored. */
public enum Scanuitslag {
    /** The scanner knows nothing bad in it. */
    SCHOON,
    /** The scanner found something. */
    BESMET,
    /** No scanner is configured. */
    NIET_GESCAND
}
