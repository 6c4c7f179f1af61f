package be.werkpad.publicatie.controle;

public enum Ernst {
    /** The process may not be published. */
    FOUT,
    /** Worth a look; does not stop publication. */
    WAARSCHUWING
}
