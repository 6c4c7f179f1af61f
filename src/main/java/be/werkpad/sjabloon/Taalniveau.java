package be.werkpad.sjabloon;

/** How a paper speaks to its reader (domein F.9). */
public enum Taalniveau {
    /** Clear language, B1. */
    DUIDELIJK(15, 20),
    /** Easy language, A2: larger letters, and a pictogram at each heading. */
    EENVOUDIG(12, 15);

    private final int gemiddeld;
    private final int langste;

    Taalniveau(int gemiddeld, int langste) {
        this.gemiddeld = gemiddeld;
        this.langste = langste;
    }

    /** Most words per sentence, over a whole text. */
    public int gemiddeld() {
        return gemiddeld;
    }

    /** Most words in any sentence. */
    public int langste() {
        return langste;
    }

    /** The twin of a paper in this level. */
    public Taalniveau ander() {
        return this == DUIDELIJK ? EENVOUDIG : DUIDELIJK;
    }
}
