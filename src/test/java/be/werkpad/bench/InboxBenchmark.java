package be.werkpad.bench;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.database.OpMySql;
import be.werkpad.security.Accounts;
import be.werkpad.security.NieuwAccount;
import be.werkpad.security.Rol;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenZoeken;
import be.werkpad.taak.Takenvraag;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The inbox beside what the engine does for the same person: a page of the own tasks and those of the team by due date,
 * and how many there are. Needs MySQL; {@code -Dbench.trajecten=20000,200000} measures at more than one size.
 */
@Tag("bench")
@OpMySql
@WerkpadTest
class InboxBenchmark {
    private static final String[] MATEN =
            System.getProperty("bench.trajecten", "20000").split(",");
    private static final int MENSEN = 20;
    private static final int BLAD = 25;
    private static final String TAKEN = "/engine-rest/task";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    Accounts accounts;

    @Autowired
    TakenZoeken taken;

    private final List<Integer> coaches = new ArrayList<>();

    @Test
    void inboxBesideTheEngine() {
        var vulling = new Vulling(jdbc, repository);
        var uitslagen = new LinkedHashMap<Integer, Map<String, Tijden>>();
        for (var maat : MATEN) {
            var begin = System.nanoTime();
            vulling.totTrajecten(Integer.parseInt(maat));
            kiesMensen(vulling.coaches());
            System.out.printf(
                    "%n%s trajecten, %d open tasks, %d coaches; filled in %d s%n",
                    maat,
                    jdbc.queryForObject("select count(*) from ACT_RU_TASK", Long.class),
                    vulling.coaches(),
                    (System.nanoTime() - begin) / 1_000_000_000);
            uitslagen.put(Integer.valueOf(maat), meet(uitslagen.isEmpty()));
        }
        var eerste = uitslagen.values().iterator().next();
        assertThat(eerste.get("query, engine, mine or my team's").p50())
                .isGreaterThan(50 * eerste.get("query, inbox").p50());
        assertThat(eerste.get("HTTP, engine, mine or my team's").p50())
                .isGreaterThan(10 * eerste.get("HTTP, inbox page").p50());
        var inbox = uitslagen.values().stream()
                .map(uitslag -> uitslag.get("query, inbox").p50())
                .toList();
        assertThat(inbox.get(inbox.size() - 1)).isLessThan(1.3 * inbox.get(0));
    }

    /** The same people see more of themselves when the table grows: spread over all coaches. */
    private void kiesMensen(int aantal) {
        coaches.clear();
        IntStream.range(0, MENSEN).map(i -> i * (aantal / MENSEN)).forEach(coaches::add);
        for (var coach : coaches) {
            if (!accounts.bestaat(account(coach))) {
                accounts.maak(new NieuwAccount(
                        account(coach), WACHTWOORD, "Voornaam", "Naam", Set.of(Rol.JOBCOACH), team(coach)));
            }
        }
    }

    /** The engine's own way only at the first size: at ten times as much it takes minutes for one page. */
    private Map<String, Tijden> meet(boolean metMotor) {
        var uitslag = new LinkedHashMap<String, Tijden>();
        System.out.println("| what | p50, ms | p95, ms | peak heap, MiB |");
        meet(uitslag, "query, inbox", 400, this::inbox);
        var browsers = coaches.stream()
                .map(coach -> Programma.ingelogd(port, account(coach), WACHTWOORD))
                .toList();
        meet(uitslag, "HTTP, inbox page", 200, i -> lees(browsers.get(i % MENSEN), "/taken"));
        meet(uitslag, "HTTP, inbox page, search", 100, i -> lees(browsers.get(i % MENSEN), "/taken?zoek=naam-1"));
        meet(uitslag, "HTTP, dossier page", 100, i -> lees(browsers.get(i % MENSEN), "/trajecten/" + code(i)));
        if (metMotor) {
            meet(
                    uitslag,
                    "query, engine, assigned to me",
                    20,
                    i -> engine(i, tasks.createTaskQuery().taskAssignee(account(coach(i)))));
            meet(
                    uitslag,
                    "query, engine, mine or my team's",
                    20,
                    i -> engine(
                            i,
                            tasks.createTaskQuery()
                                    .or()
                                    .taskAssignee(account(coach(i)))
                                    .taskCandidateGroupIn(groepen(coach(i)))
                                    .endOr()));
            var programmas = coaches.stream()
                    .map(coach -> Programma.met(port, account(coach), WACHTWOORD))
                    .toList();
            meet(uitslag, "HTTP, engine, mine or my team's", 20, i -> {
                vraag(programmas.get(i % MENSEN), TAKEN + "?firstResult=0&maxResults=" + BLAD, coach(i));
                vraag(programmas.get(i % MENSEN), TAKEN + "/count", coach(i));
            });
        }
        return uitslag;
    }

    private static void meet(Map<String, Tijden> uitslag, String wat, int keer, java.util.function.IntConsumer werk) {
        System.gc();
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(java.lang.management.MemoryPoolMXBean::resetPeakUsage);
        var tijden = Tijden.van(keer, werk);
        var piek =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf("| %s | %.2f | %.2f | %d |%n", wat, tijden.p50(), tijden.p95(), piek >> 20);
        uitslag.put(wat, tijden);
    }

    private void inbox(int i) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        account(coach(i)),
                        "n/a",
                        "ROLE_JOBCOACH",
                        "GROEP_jobcoach",
                        "GROEP_jobcoach-" + team(coach(i))));
        try {
            assertThat(taken.lijst(Takenvraag.alles(false), 1, BLAD).rijen()).hasSize(BLAD);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void engine(int i, TaskQuery query) {
        identity.setAuthentication(account(coach(i)), groepen(coach(i)));
        try {
            assertThat(query.orderByDueDate().asc().listPage(0, BLAD)).hasSize(BLAD);
            assertThat(query.count()).isPositive();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static List<String> groepen(int coach) {
        return List.of("jobcoach", "jobcoach-" + team(coach));
    }

    private static void vraag(Programma browser, String adres, int coach) {
        var zoekvraag = """
                {"orQueries": [{"assignee": "%s", "candidateGroups": ["%s"]}], "sorting": [{"sortBy": "dueDate", "sortOrder": "asc"}]}""".formatted(account(coach), String.join("\", \"", groepen(coach)));
        assertThat(browser.post(adres, zoekvraag).statusCode()).as(adres).isEqualTo(200);
    }

    private static void lees(Programma browser, String adres) {
        assertThat(browser.get(adres).statusCode()).as(adres).isEqualTo(200);
    }

    private int coach(int i) {
        return coaches.get(i % MENSEN);
    }

    private String code(int i) {
        return "BW-B%07d".formatted(coach(i) * Vulling.TRAJECTEN_PER_COACH + i % Vulling.TRAJECTEN_PER_COACH);
    }

    private static String account(int coach) {
        return "coach-" + coach;
    }

    private static String team(int coach) {
        return "t" + coach / 50;
    }
}
