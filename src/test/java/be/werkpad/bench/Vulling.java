package be.werkpad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows as 20 trajecten per coach and five open tasks per traject leave them, in the engine and in our tables. */
final class Vulling {
    static final int TRAJECTEN_PER_COACH = 20;
    private static final String ELEMENT = "UserTask_WerkgeverContacteren";
    private static final int GETALLEN = 1_000_000;

    private final JdbcTemplate jdbc;
    private final RepositoryService repository;
    private int gevuld;

    Vulling(JdbcTemplate jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
        var cijfers = "(select 0 d union select 1 union select 2 union select 3 union select 4 union select 5"
                + " union select 6 union select 7 union select 8 union select 9)";
        jdbc.execute("create table bench_getal (n int primary key)");
        jdbc.execute(
                "insert into bench_getal select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d from "
                        + String.join(
                                ", ",
                                cijfers + " a",
                                cijfers + " b",
                                cijfers + " c",
                                cijfers + " e",
                                cijfers + " f",
                                cijfers + " g"));
    }

    /** Until there are so many trajecten. */
    void totTrajecten(int aantal) {
        if (aantal > GETALLEN) {
            throw new IllegalArgumentException("at most " + GETALLEN);
        }
        jdbc.update("insert into formulierversie (hash, tekst) select 'bench', '{\"components\":[]}' from dual"
                + " where not exists (select 1 from formulierversie)");
        for (var sql : script(gevuld, aantal).split(";\n")) {
            jdbc.execute(sql);
        }
        gevuld = aantal;
    }

    int coaches() {
        return gevuld / TRAJECTEN_PER_COACH;
    }

    private String script(int van, int tot) {
        var definitie = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("jobfinding")
                .latestVersion()
                .singleResult()
                .getId();
        try {
            return new ClassPathResource("bench/vullen.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*\n", "")
                    .replace(":van", String.valueOf(van))
                    .replace(":tot", String.valueOf(tot))
                    .replace(":definitie", definitie)
                    .replace(":element", ELEMENT)
                    .replace(":nu", LocalDate.now() + " 16:00:00")
                    .replace(
                            ":rechten", String.valueOf(Permissions.READ.getValue() | Permissions.TASK_WORK.getValue()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
