package be.werkpad.support;

import be.werkpad.security.Accounts;
import be.werkpad.security.NieuwAccount;
import be.werkpad.security.Rol;
import java.util.Locale;
import java.util.Set;

/** One person per role and team for tests; made on first use, because tests share the database. */
public final class Personen {
    public static final String WACHTWOORD = "test-wachtwoord";

    private Personen() {}

    /** The account of the person, for example {@code test-jobcoach-zuid}. */
    public static String zorgVoor(Accounts accounts, Rol rol, String team) {
        var account = "test-%s-%s".formatted(rol.name().toLowerCase(Locale.ROOT), team);
        if (!accounts.bestaat(account)) {
            accounts.maak(new NieuwAccount(account, WACHTWOORD, "Voornaam-" + rol, "Naam-" + team, Set.of(rol), team));
        }
        return account;
    }
}
