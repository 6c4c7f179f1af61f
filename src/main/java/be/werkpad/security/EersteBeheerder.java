package be.werkpad.security;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first account of a new installation. Its password is never in the code. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class EersteBeheerder implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(EersteBeheerder.class);
    private static final int KORTSTE_WACHTWOORD = 12;

    private final Accounts accounts;
    private final SecuritySettings settings;

    EersteBeheerder(Accounts accounts, SecuritySettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var wachtwoord = settings.beheerderWachtwoord();
        if (wachtwoord == null || wachtwoord.isBlank() || !accounts.isLeeg()) {
            return;
        }
        if (wachtwoord.length() < KORTSTE_WACHTWOORD) {
            throw new MissingSettingException("WERKPAD_BEHEERDER_WACHTWOORD is too short: use at least %d characters."
                    .formatted(KORTSTE_WACHTWOORD));
        }
        accounts.maak(new NieuwAccount("beheerder", wachtwoord, "Eerste", "beheerder", Set.of(Rol.BEHEERDER), null));
        LOG.info("Made the account 'beheerder' with the password of WERKPAD_BEHEERDER_WACHTWOORD");
    }
}
