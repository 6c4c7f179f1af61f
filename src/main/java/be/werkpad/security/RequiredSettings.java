package be.werkpad.security;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses to start without a database: there is no default address and no default password. Registered in
 * spring.factories.
 */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {
    private static final Map<String, String> REQUIRED = Map.of(
            "WERKPAD_DB_URL", "spring.datasource.url",
            "WERKPAD_DB_USER", "spring.datasource.username",
            "WERKPAD_DB_PASSWORD", "spring.datasource.password");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var missing = missing(environment);
        if (!missing.isEmpty()) {
            throw new MissingSettingException(
                    "Werkpad does not know its database. Missing: %s.".formatted(String.join(", ", missing)));
        }
    }

    private static List<String> missing(ConfigurableEnvironment environment) {
        return REQUIRED.entrySet().stream()
                .filter(each -> !isSet(environment, each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isSet(ConfigurableEnvironment environment, String property) {
        try {
            return environment.getProperty(property) != null;
        } catch (IllegalArgumentException unresolvedPlaceholder) {
            return false;
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
