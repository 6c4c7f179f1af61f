package be.werkpad.shared;

/** How a client wants to be spoken to (domein F.9). */
public enum Aanspreekvorm {
    JE,
    U;

    /**
     * @param eigenTekst words of the program or of a template, with "je"; never what a person wrote
     * @return the same in this form
     */
    public String van(String eigenTekst) {
        return this == JE ? eigenTekst : Uvorm.van(eigenTekst).tekst();
    }
}
