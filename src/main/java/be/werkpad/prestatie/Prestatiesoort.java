package be.werkpad.prestatie;

/** What the time was for (C.7). */
public enum Prestatiesoort {
    /** With the client. */
    CLIENTCONTACT,
    /** About exactly one client, with somebody else. */
    CONTACT_OVER_CLIENT,
    /** With a werkpost, about no client in particular. */
    WERKPOST,
    /** Making places at employers. */
    KWARTIERMAKEN,
    /** Shaping a job out of tasks. */
    JOBCARVING,
    OVERLEG,
    TEAM,
    ADMIN,
    /** Training of staff. */
    VORMING,
    /** Being reachable outside hours. */
    PERMANENTIE;

    /** Belongs to exactly one client, so it counts as client-bound time and in that client's budget. */
    public boolean isClientgebonden() {
        return this == CLIENTCONTACT || this == CONTACT_OVER_CLIENT;
    }
}
