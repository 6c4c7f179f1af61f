package be.werkpad.proefperiode;

import be.werkpad.shared.DomainException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a trial ends, derived from what client (B8) and werkgever (B8W) chose apart. Heaviest last. */
public enum Proefuitkomst {
    VERDER,
    AANPASSEN,
    VERLENGEN,
    ANDERE_WERKPOST,
    STOPPEN;

    /** Directions that a client may choose besides, and what they mean for this werkpost. */
    private static final Map<String, Proefuitkomst> ANDERE_RICHTINGEN = Map.of(
            "BLIJVEN", VERDER,
            "EXTRA_WERKPOST", VERDER,
            "PAUZE", AANPASSEN,
            "ZOEKEN", ANDERE_WERKPOST,
            "ANDER_AANBOD", STOPPEN,
            "BETAALD_WERK", STOPPEN,
            "OVERDRACHT", STOPPEN);

    /** Both must want to go on; the heaviest of the two choices counts. */
    public static Proefuitkomst van(@Nullable String client, @Nullable String werkgever) {
        var vanClient = lees(client, "De cliënt heeft nog niet gekozen hoe het na de proef verder gaat.");
        var vanWerkgever = lees(werkgever, "De werkgever heeft nog niet gezegd hoe het na de proef verder gaat.");
        return vanClient.compareTo(vanWerkgever) >= 0 ? vanClient : vanWerkgever;
    }

    private static Proefuitkomst lees(@Nullable String keuze, String melding) {
        if (keuze == null) {
            throw new DomainException("proefperiode.nietBeslist", melding);
        }
        var ander = ANDERE_RICHTINGEN.get(keuze);
        return ander == null ? valueOf(keuze) : ander;
    }
}
