package be.werkpad.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to make.
 *
 * @param account letters, digits, dot, dash and underscore; it cannot change later
 * @param team code of the antenne; opens the tasks of that team, absent for who has none
 */
public record NieuwAccount(
        String account,
        String wachtwoord,
        String voornaam,
        String naam,
        Set<Rol> rollen,
        @Nullable String team) {
    public NieuwAccount {
        rollen = Set.copyOf(rollen);
    }

    @Override
    public String toString() {
        return "NieuwAccount[" + account + "]";
    }
}
