package be.werkpad.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the reason why Werkpad does not start, in place of a stack trace. Registered in spring.factories. */
class MissingSettingAnalyzer extends AbstractFailureAnalyzer<MissingSettingException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set the environment variable and start again; or start with the profile 'demo' to look around"
                        + " (SPRING_PROFILES_ACTIVE=demo).",
                cause);
    }
}
