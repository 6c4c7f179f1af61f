package be.werkpad.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** An empty database of its own on a server, for one Spring context; gone when the JVM ends. */
record Wegwerpdatabase(String server, String account, String wachtwoord, String naam) {

    /** @param server jdbc url without a database, ending in a slash */
    static Wegwerpdatabase maak(String server, String account, String wachtwoord) {
        var naam = "werkpad_" + UUID.randomUUID().toString().substring(0, 8);
        var database = new Wegwerpdatabase(server, account, wachtwoord, naam);
        // as a careless operator makes it: the migrations themselves must see to utf8mb4
        database.voerUit("create database " + naam + " character set latin1");
        return database;
    }

    void meldAan(ConfigurableApplicationContext context, Map<String, Object> verder) {
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("more", verder));
        sources.addFirst(new MapPropertySource(
                "database",
                Map.of(
                        "spring.datasource.url", server + naam,
                        "spring.datasource.username", account,
                        "spring.datasource.password", wachtwoord)));
    }

    private void voerUit(String sql) {
        try (var connection = DriverManager.getConnection(server, account, wachtwoord);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** When the JVM ends, but not before the application has stopped using the database. */
    private static void bijEinde(ConfigurableApplicationContext context, Runnable opruimen) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            opruimen.run();
        }));
    }

    static class InMariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var server = MariaDb.startServer();
            maak(server.url(), "root", "")
                    // the driver asks MariaDB for a column that only MySQL has, so Hibernate cannot find this out
                    .meldAan(context, Map.of("spring.jpa.database-platform", "org.hibernate.dialect.MySQLDialect"));
            bijEinde(context, server::ruimOp);
        }
    }

    static class InMySql implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var server = System.getenv("WERKPAD_TEST_MYSQL_URL").replaceFirst("(//[^/]+).*", "$1/");
            var database = maak(server, "werkpad", "werkpad");
            database.meldAan(context, Map.of());
            bijEinde(context, () -> database.voerUit("drop database " + database.naam()));
        }
    }
}
