package be.werkpad.ondertekening;

/** On whose side somebody signs. */
public enum Partij {
    /** The person whose traject it is. */
    CLIENT("de cliënt"),
    /** Who acts by law or mandate for or beside the client. */
    VERTEGENWOORDIGER("de vertegenwoordiger"),
    /** Who binds the werkpost. */
    WERKGEVER("de werkgever"),
    /** Who binds the dienst: a coördinator, or a jobcoach with a mandate. */
    DIENST("de dienst");

    private final String naam;

    Partij(String naam) {
        this.naam = naam;
    }

    /** In which field of a form stands who signs. */
    String veld() {
        return switch (this) {
            case CLIENT, WERKGEVER -> "naam";
            case VERTEGENWOORDIGER -> "vertegenwoordiger";
            case DIENST -> "account";
        };
    }

    /** As it stands in the middle of a sentence. */
    public String naam() {
        return naam;
    }
}
