package be.werkpad.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param beheerderWachtwoord password of the account "beheerder" that is made when there is no account at all; from
 *     the environment variable WERKPAD_BEHEERDER_WACHTWOORD
 */
@ConfigurationProperties("werkpad.security")
record SecuritySettings(@Nullable String beheerderWachtwoord) {}
