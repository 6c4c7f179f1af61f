package be.werkpad.security;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Personen;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Domein G.3, G.7, G.10: who gets in and how far. */
@WerkpadTest
class SecurityTest {
    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void people() {
        for (var rol : new Rol[] {Rol.JOBCOACH, Rol.COORDINATOR, Rol.MANAGER, Rol.CLIENT, Rol.BEHEERDER}) {
            Personen.zorgVoor(accounts, rol, "zuid");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/taken",
                "/trajecten",
                "/trajecten/BW-00000",
                "/opvolging",
                "/processen",
                "/publicatie",
                "/jaarverslag",
                "/mijn-traject",
                "/beheer",
                "/bestaat-niet",
                "/api/trajecten",
                "/api/documenten/1/inhoud",
                "/api/demo/klok",
                "/publicatie/api",
                "/publicatie/api/deployment",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/v3/api-docs/swagger-config",
                "/actuator",
                "/actuator/prometheus",
                "/actuator/env",
                "/actuator/health/db",
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/engine",
                "/engine-rest/process-definition",
                "/engine-rest/deployment",
                "/engine-rest/deployment/create",
                "/engine-rest/task",
                "/engine-rest/user",
                "/camunda",
                "/camunda/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/admin/default/setup/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/h2-console",
                "/login/../taken"
            })
    void nothingIsReachedWithoutLogin(String path) {
        var anyone = Programma.zonderLogin(port);

        for (var method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
            var answer = anyone.send(method, path);
            assertThat(answer.statusCode()).as(method + " " + path).isIn(302, 400, 401, 403);
            answer.headers().firstValue("Location").ifPresent(to -> assertThat(to)
                    .endsWith("/login"));
            assertThat(answer.body()).doesNotContain("default", "Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine%2Drest/engine",
                "/%65ngine-rest/engine",
                "//engine-rest/engine",
                "/engine-rest;x=1/engine",
                "/ENGINE-REST/engine",
                "/login/..%2fengine-rest/engine",
                "/css/..;/engine-rest/engine"
            })
    void anotherSpellingOfAnAddressOpensNothing(String path) {
        var answer = Programma.zonderLogin(port).get(path);

        assertThat(answer.statusCode()).isIn(302, 400, 401, 403, 500);
        assertThat(answer.body()).doesNotContain("default", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/actuator/health",
                "/css/app.css",
                "/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css"
            })
    void whatTheLoginPageNeedsIsOpen(String path) {
        assertThat(Programma.zonderLogin(port).get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "jobcoach, /opvolging",
        "jobcoach, /processen",
        "jobcoach, /publicatie/api/deployment",
        "jobcoach, /beheer",
        "jobcoach, /mijn-traject",
        "jobcoach, /actuator/prometheus",
        "jobcoach, /jaarverslag",
        "manager, /taken",
        "manager, /trajecten",
        "manager, /processen",
        "manager, /beheer",
        "manager, /clienten",
        "client, /taken",
        "client, /trajecten",
        "client, /opvolging",
        "client, /processen",
        "client, /beheer",
        "client, /engine-rest/task",
        "client, /camunda/app/tasklist/default/",
        "client, /publicatie/api/deployment",
        "beheerder, /taken",
        "beheerder, /trajecten",
        "beheerder, /mijn-traject",
        "beheerder, /opvolging",
        "coordinator, /beheer",
        "coordinator, /mijn-traject",
        "coordinator, /actuator/prometheus"
    })
    void aRoleIsKeptOutOfWhatBelongsToAnother(String rol, String path) {
        assertThat(page(rol).get(path).statusCode() == 403
                        || program(rol).get(path).statusCode() == 403)
                .as(rol + " at " + path)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jobcoach, /taken",
        "coordinator, /taken",
        "manager, /opvolging",
        "client, /mijn-traject",
        "beheerder, /beheer"
    })
    void eachRoleStartsAtItsOwnPage(String rol, String start) {
        assertThat(page(rol).get("/").headers().firstValue("Location").orElseThrow())
                .endsWith(start);
    }

    @Test
    void aWrongPasswordGetsNowhere() {
        var browser = Programma.zonderLogin(port);

        var answer = browser.formulier("/login", Map.of("username", account("jobcoach"), "password", "fout"));

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
        assertThat(browser.get("/taken").statusCode()).isEqualTo(302);
        assertThat(browser.get("/login?error").body())
                .as("the name need not be typed again")
                .contains("value=\"" + account("jobcoach") + "\"")
                .doesNotContain("value=\"fout\"");
        assertThat(Programma.met(port, "bestaat-niet", "x").get("/api/x").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aLoginWithoutTheTokenOfThePageIsRefused() {
        var answer = Programma.zonderLogin(port)
                .send("POST", "/login?username=%s&password=%s".formatted(account("jobcoach"), WACHTWOORD));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void afterLogoutThePageIsClosed() {
        var browser = page("jobcoach");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);

        var token = browser.csrf("/login");
        browser.send("POST", "/logout?_csrf=" + token);

        assertThat(browser.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
    }

    @Test
    void theApiTakesAPasswordOrASessionWithToken() {
        assertThat(program("jobcoach").post("/api/bestaat-niet", "{}").statusCode())
                .isEqualTo(404);
        assertThat(page("jobcoach").get("/api/bestaat-niet").statusCode()).isEqualTo(404);
        assertThat(page("jobcoach").post("/api/bestaat-niet", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRememberedPasswordDoesNotWorkFromAForeignPage() {
        var answer = program("jobcoach").post("/api/bestaat-niet", "{}", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theApiAnswersInProblemJson() {
        var unknown = program("jobcoach").get("/api/bestaat-niet");
        var noLogin = Programma.zonderLogin(port).get("/api/bestaat-niet");

        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(unknown.body()).contains("\"detail\":\"Dit adres bestaat niet.\"", "\"fouten\":[]");
        assertThat(noLogin.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void aPageThatDoesNotExistIsAPage() {
        var answer = page("jobcoach").get("/bestaat-niet", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Niet gevonden", "wp-main").doesNotContain("Whitelabel");
    }

    @Test
    void pagesLoadFromOurselvesOnly() {
        var headers = Programma.zonderLogin(port).get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("http", "unsafe-eval", "script-src");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aBeheerderReadsTheMeters() {
        var answer = program("beheerder").get("/actuator/prometheus");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes");
    }

    private static String account(String rol) {
        return "test-" + rol + "-zuid";
    }

    private Programma program(String rol) {
        return Programma.met(port, account(rol), WACHTWOORD);
    }

    private Programma page(String rol) {
        return Programma.ingelogd(port, account(rol), WACHTWOORD);
    }
}
