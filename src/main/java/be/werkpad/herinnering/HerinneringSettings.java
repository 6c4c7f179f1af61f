package be.werkpad.herinnering;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param vanaf the hour in Brussels before which no mail is sent
 * @param rooster whether this node looks by itself; tests ask
 */
@ConfigurationProperties("werkpad.herinnering")
record HerinneringSettings(
        @DefaultValue("07:00") LocalTime vanaf,
        @DefaultValue("true") boolean rooster) {}
