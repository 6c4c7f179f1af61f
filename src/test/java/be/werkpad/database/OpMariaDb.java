package be.werkpad.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.ContextConfiguration;

/**
 * The application on a MariaDB from Maven through the driver of MySQL: what every machine can run, without Docker or an
 * installed server. Runs in a JVM of its own, because the engine is known by one name in a JVM.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("mariadb")
@ContextConfiguration(initializers = Wegwerpdatabase.InMariaDb.class)
public @interface OpMariaDb {}
