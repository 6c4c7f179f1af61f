package be.werkpad.ondertekening;

/** How somebody signed (domein G.5). */
public enum Tekenwijze {
    /** With ink, of which a scan is kept. */
    PAPIER(2, "Op papier"),
    /** On the screen of the dienst, seen by a witness. */
    SCHERM(2, "Op het scherm, met een getuige"),
    /** Through a personal link, without an account. */
    LINK(2, "Via een persoonlijke link"),
    /** With an own login. */
    AANMELDING(3, "Met eigen login"),
    /** With eID or itsme in another program, of which the signed file is kept. */
    EID(3, "Met eID of itsme");

    private final int bewijsniveau;
    private final String naam;

    Tekenwijze(int bewijsniveau, String naam) {
        this.bewijsniveau = bewijsniveau;
        this.naam = naam;
    }

    /** How sure it is who signed, as for a decision: 2 = confirmed, 3 = by an own means (domein C.2). */
    public int bewijsniveau() {
        return bewijsniveau;
    }

    public String naam() {
        return naam;
    }

    /** Only counts with the file that shows it (F.18). */
    boolean vraagtBestand() {
        return this == PAPIER || this == EID;
    }
}
