package be.werkpad.database;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database of production: the server at WERKPAD_TEST_MYSQL_URL, user and password werkpad. */
@EnabledIfEnvironmentVariable(named = "WERKPAD_TEST_MYSQL_URL", matches = "jdbc:mysql:.+")
@DirtiesContext
class MySqlDatabaseTest extends ServerDatabaseSuite {
    private static @Nullable Wegwerpdatabase database;

    @DynamicPropertySource
    static void theServerGiven(DynamicPropertyRegistry registry) throws Exception {
        var server = System.getenv("WERKPAD_TEST_MYSQL_URL").replaceFirst("(//[^/]+).*", "$1/");
        database = Wegwerpdatabase.maak(server, "werkpad", "werkpad");
        database.meldAan(registry);
    }

    @AfterAll
    static void drop() throws Exception {
        if (database != null) {
            database.gooiWeg();
        }
    }
}
