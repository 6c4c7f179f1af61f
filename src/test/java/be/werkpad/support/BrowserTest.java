package be.werkpad.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole application with the demo clients, for a real browser. These tests have a JVM of their own, because the
 * engine of a second application would take the place of the first; they share its one context and one Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WerkpadTest
@TestPropertySource(
        properties = {
            "werkpad.demo.clienten=true",
            // as the demo is delivered
            "spring.main.lazy-initialization=true",
            "spring.data.jpa.repositories.bootstrap-mode=lazy"
        })
@Tag("browser")
public @interface BrowserTest {}
