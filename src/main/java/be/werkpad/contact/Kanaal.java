package be.werkpad.contact;

/** How a contact was (C.6.13). */
public enum Kanaal {
    BEZOEK_WERKPOST,
    HUISBEZOEK,
    KANTOOR,
    TELEFOON,
    VIDEO,
    MAIL,
    BERICHT
}
