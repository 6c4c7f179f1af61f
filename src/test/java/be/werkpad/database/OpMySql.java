package be.werkpad.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.test.context.ContextConfiguration;

/** The application on the server at WERKPAD_TEST_MYSQL_URL, user and password werkpad; skipped without one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("mysql")
@EnabledIfEnvironmentVariable(named = "WERKPAD_TEST_MYSQL_URL", matches = "jdbc:mysql:.+")
@ContextConfiguration(initializers = Wegwerpdatabase.InMySql.class)
public @interface OpMySql {}
