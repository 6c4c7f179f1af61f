package be.werkpad.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, from the environment variables WERKPAD_MAIL_*.
 *
 * @param host empty: mails are not sent, only counted in the log
 * @param gebruiker empty: the server asks for no login
 * @param afzender the address that mails come from; needed as soon as there is a host
 */
@ConfigurationProperties("werkpad.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int poort,
        @DefaultValue("") String gebruiker,
        @DefaultValue("") String wachtwoord,
        @DefaultValue("") String afzender,
        @DefaultValue("STARTTLS") Beveiliging beveiliging) {

    /** How the line to the server is closed to others. */
    enum Beveiliging {
        /** Begins open and must become closed before anything is said. */
        STARTTLS,
        /** Closed from the first byte. */
        TLS,
        /** Open; for a server on the same machine. */
        GEEN
    }

    MailSettings {
        if (!host.isBlank() && afzender.isBlank()) {
            throw new IllegalArgumentException(
                    "WERKPAD_MAIL_HOST is set, but WERKPAD_MAIL_AFZENDER (the sender's address) is not.");
        }
    }

    boolean heeftServer() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return "MailSettings[%s:%d]".formatted(host, poort);
    }
}
