package be.werkpad.client;

/** Which Dutch the client can read, so that letters fit. */
public enum Leesniveau {
    A1,
    A2,
    B1,
    B2_PLUS,
    NIET_LEZEND,
    ONBEKEND
}
