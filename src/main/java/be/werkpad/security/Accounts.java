package be.werkpad.security;

import java.util.Optional;

/** The people who can log in. They live in the engine, so that Tasklist and our pages share them. */
public interface Accounts {
    /** Refuses with {@code security.accountBestaat} or {@code security.accountOngeldig}. */
    void maak(NieuwAccount nieuw);

    boolean bestaat(String account);

    /** Whether nobody can log in yet. */
    boolean isLeeg();

    /** The login for a right password; counts wrong ones and makes the next attempt wait. */
    Optional<Aanmelding> controleer(String account, String wachtwoord);
}
