package be.werkpad.wijziging;

/** What can change in a traject, and what that asks (C.7). Names are answers of the form. */
public enum Wijzigingssoort {
    /** Days or hours. */
    UREN(true, true),
    /** The takenpakket. */
    TAKEN(true, true),
    /** Something at the werkpost, such as its place. */
    WERKPOST(true, true),
    /** The colleague who helps. */
    WERKBEGELEIDER(true, true),
    /** The jobcoach; the nota names them. */
    JOBCOACH(true, false),
    /** Where the client lives, and so the way to work. */
    ADRES(true, true),
    /** The income of the client: a permission may be needed. */
    STATUUT(false, true),
    /** Who pays for the guidance. */
    FINANCIERING(false, false),
    /** Who decides along: somebody else may have to sign. */
    VERTEGENWOORDIGING(true, true),
    /** The people around the client. */
    NETWERK(false, false),
    /** Something else. */
    ANDERE(false, true);

    private final boolean inDeNota;
    private final boolean kader;

    Wijzigingssoort(boolean inDeNota, boolean kader) {
        this.inDeNota = inDeNota;
        this.kader = kader;
    }

    /** The afsprakennota says something about it, so it needs a new version. */
    public boolean isInDeNota() {
        return inDeNota;
    }

    /** The legal frame must be looked at again. */
    public boolean raaktKader() {
        return kader;
    }
}
