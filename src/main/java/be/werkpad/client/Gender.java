package be.werkpad.client;

/** How the client describes their own gender. */
public enum Gender {
    V,
    M,
    X,
    ONBEKEND
}
