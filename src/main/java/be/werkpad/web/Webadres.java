package be.werkpad.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people find the application, for links in what leaves it.
 *
 * @param adres without a slash at the end; from the environment variable WERKPAD_ADRES
 */
@ConfigurationProperties("werkpad.web")
public record Webadres(String adres) {
    /** @param pad begins with a slash */
    public String van(String pad) {
        return adres + pad;
    }
}
