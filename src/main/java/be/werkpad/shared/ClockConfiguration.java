package be.werkpad.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Business dates are dates in Brussels, whatever zone the JVM runs in. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {
    public static final ZoneId BRUSSEL = ZoneId.of("Europe/Brussels");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(BRUSSEL);
    }
}
