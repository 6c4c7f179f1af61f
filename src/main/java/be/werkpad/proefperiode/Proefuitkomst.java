package be.werkpad.proefperiode;

import be.werkpad.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** How a trial ends, derived from what client (B8) and werkgever (B8W) chose apart. Heaviest last. */
public enum Proefuitkomst {
    VERDER,
    AANPASSEN,
    VERLENGEN,
    ANDERE_WERKPOST,
    STOPPEN;

    /**
     * Both must want to go on; the heaviest of the two choices counts. Only the client can stop the traject: a werkgever
     * who stops sends the client back to searching (C.3 P5).
     */
    static Proefuitkomst van(@Nullable String client, @Nullable String werkgever) {
        var vanClient = lees(client, "De cliënt heeft nog niet gekozen hoe het na de proef verder gaat.");
        var vanWerkgever = lees(werkgever, "De werkgever heeft nog niet gezegd hoe het na de proef verder gaat.");
        if (vanWerkgever == STOPPEN && vanClient != STOPPEN) {
            return ANDERE_WERKPOST;
        }
        return vanClient.compareTo(vanWerkgever) >= 0 ? vanClient : vanWerkgever;
    }

    private static Proefuitkomst lees(@Nullable String keuze, String melding) {
        if (keuze == null) {
            throw new DomainException("proefperiode.nietBeslist", melding);
        }
        return valueOf(keuze);
    }
}
