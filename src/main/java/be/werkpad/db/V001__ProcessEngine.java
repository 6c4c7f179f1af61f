package be.werkpad.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Makes the engine's tables with the scripts of its own jar, and the index that the acquisition of timers needs
 * (engine-feiten 6.6). On MySQL with utf8mb4 in place of utf8, so that an emoji survives (1.3), and with milliseconds:
 * a datetime without fraction rounds, up to half a second into the future, unless the driver cuts off the fraction of
 * every time, and the audit trail needs its microseconds.
 */
public class V001__ProcessEngine extends BaseJavaMigration {
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var database = connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "mysql";
        if (database.equals("mysql")) {
            execute(connection, "alter database character set utf8mb4");
        }
        for (var part : PARTS) {
            run(connection, script(database, part));
        }
        execute(connection, "create index WP_IDX_JOB_TYPE_DUEDATE on ACT_RU_JOB (TYPE_, DUEDATE_)");
    }

    private static String script(String database, String part) throws IOException {
        var path = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
        var sql = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        return database.equals("mysql") ? forMySql(sql) : sql;
    }

    private static String forMySql(String sql) {
        return sql.replaceAll("(?i)charset=utf8 ", "CHARSET=utf8mb4 ")
                .replaceAll("(?i)utf8_bin", "utf8mb4_bin")
                .replaceAll("(?i)_ (datetime|timestamp)\\b", "_ datetime(3)");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        ScriptUtils.executeSqlScript(connection, new ByteArrayResource(sql.getBytes(StandardCharsets.UTF_8)));
    }
}
