package be.werkpad.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An empty database of its own on a server; gone after the test. */
record Wegwerpdatabase(String server, String account, String wachtwoord, String naam) {

    /** @param server jdbc url without a database, ending in a slash */
    static Wegwerpdatabase maak(String server, String account, String wachtwoord) throws SQLException {
        var naam = "werkpad_" + UUID.randomUUID().toString().substring(0, 8);
        var database = new Wegwerpdatabase(server, account, wachtwoord, naam);
        // as a careless operator makes it: the migrations themselves must see to utf8mb4
        database.voerUit("create database " + naam + " character set latin1");
        return database;
    }

    String url() {
        return server + naam;
    }

    void meldAan(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", this::url);
        registry.add("spring.datasource.username", this::account);
        registry.add("spring.datasource.password", this::wachtwoord);
    }

    void gooiWeg() throws SQLException {
        voerUit("drop database " + naam);
    }

    private void voerUit(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server, account, wachtwoord);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
