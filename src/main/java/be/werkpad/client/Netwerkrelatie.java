package be.werkpad.client;

/** What somebody is to the client. */
public enum Netwerkrelatie {
    /** Each parent is a person of its own, also when they live together (CH-10a). */
    OUDER,
    FAMILIE,
    PARTNER,
    VRIEND,
    /** Of the place where the client lives. */
    WOONBEGELEIDER,
    /** Who decides along by law. */
    BEWINDVOERDER,
    /** Of another service, such as VDAB or a GTB. */
    ANDERE_DIENST,
    ANDERE
}
