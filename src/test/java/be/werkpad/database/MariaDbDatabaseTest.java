package be.werkpad.database;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** MariaDB from Maven through the driver of MySQL: what every machine can run, without Docker or an installed server. */
@DirtiesContext
class MariaDbDatabaseTest extends ServerDatabaseSuite {
    private static @Nullable Wegwerpdatabase database;

    @DynamicPropertySource
    static void aServerFromMaven(DynamicPropertyRegistry registry) throws Exception {
        database = Wegwerpdatabase.maak("jdbc:mysql://127.0.0.1:%d/".formatted(MariaDb.startServer()), "root", "");
        database.meldAan(registry);
        // the driver asks MariaDB for a column that only MySQL has, so Hibernate cannot find this out
        registry.add("spring.jpa.database-platform", () -> "org.hibernate.dialect.MySQLDialect");
    }

    @AfterAll
    static void drop() throws Exception {
        if (database != null) {
            database.gooiWeg();
        }
    }
}
