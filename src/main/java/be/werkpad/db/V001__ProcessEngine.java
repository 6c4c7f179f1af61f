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
 * Makes the engine's tables with the scripts of its own jar. On MySQL with utf8mb4 in place of utf8, so that an emoji
 * survives (engine-feiten 1.3), and with the index that the acquisition of timers needs (6.6).
 */
public class V001__ProcessEngine extends BaseJavaMigration {
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var database = connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "mysql";
        for (var part : PARTS) {
            run(connection, script(database, part));
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create index WP_IDX_JOB_TYPE_DUEDATE on ACT_RU_JOB (TYPE_, DUEDATE_)");
        }
    }

    private static String script(String database, String part) throws IOException {
        var path = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
        var sql = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        return sql.replaceAll("(?i)charset=utf8 ", "CHARSET=utf8mb4 ").replaceAll("(?i)utf8_bin", "utf8mb4_bin");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        ScriptUtils.executeSqlScript(connection, new ByteArrayResource(sql.getBytes(StandardCharsets.UTF_8)));
    }
}
