package be.werkpad.client;

/** What the client lives on; work must never put it at risk without notice. */
public enum Inkomensstatuut {
    IVT_IT,
    RIZIV_PRIMAIR,
    INVALIDITEIT,
    WERKLOOSHEID,
    LEEFLOON,
    PENSIOEN,
    GEEN,
    ANDERE,
    ONBEKEND
}
