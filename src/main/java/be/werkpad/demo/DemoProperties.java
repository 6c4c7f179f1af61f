package be.werkpad.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param clienten whether an empty demo database is filled with fictional clients; tests bring their own
 * @param wachtwoord of all demo accounts
 */
@ConfigurationProperties("werkpad.demo")
record DemoProperties(
        @DefaultValue("true") boolean clienten,
        @DefaultValue("werkpad") String wachtwoord) {}
