package be.werkpad.demo;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A first start that was broken off left half of the demo: the embedded database is emptied, and filled again. */
@Component
@Profile("demo")
class OnderbrokenDemo implements FlywayMigrationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(OnderbrokenDemo.class);

    @Override
    public void migrate(Flyway flyway) {
        if (isOnderbroken(flyway)) {
            LOG.warn("The first start was broken off before all demo clients were there; it begins again");
            Flyway.configure(flyway.getConfiguration().getClassLoader())
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
        }
        flyway.migrate();
    }

    private static boolean isOnderbroken(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            if (!connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
                return false;
            }
            try (var tabel = connection.getMetaData().getColumns(null, null, "DEMO_KLOK", "GEVULD")) {
                if (!tabel.next()) {
                    return false;
                }
            }
            try (var statement = connection.createStatement();
                    var rijen = statement.executeQuery("select 1 from demo_klok where not gevuld")) {
                return rijen.next();
            }
        } catch (SQLException problem) {
            throw new IllegalStateException("Cannot see whether the demo data is complete", problem);
        }
    }
}
