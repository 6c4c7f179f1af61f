package be.werkpad.security;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.shared.DomainException;
import be.werkpad.support.Personen;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept about people who log in (domein G.8, G.10). */
@WerkpadTest
class AccountsTest {
    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        Personen.zorgVoor(accounts, Rol.JOBCOACH, "zuid");
        Personen.zorgVoor(accounts, Rol.MANAGER, "zuid");
    }

    @Test
    void loginsAndFailuresAreInTheAuditTrail() {
        page("manager");
        Programma.met(port, "geheim-wachtwoord-als-account", "x").get("/api/x");

        assertThat(jdbc.sql("select concat(actie, ' ', object_id) from audit_regel where keten = 'algemeen'")
                        .query(String.class)
                        .list())
                .contains("INGELOGD test-manager-zuid", "INLOGGEN_MISLUKT onbekend")
                .noneMatch(each -> each.contains("geheim"));
    }

    @Test
    void passwordsAreBcryptHashes() {
        var hash = jdbc.sql("select PWD_ from ACT_ID_USER where ID_ = :id")
                .param("id", account("jobcoach"))
                .query(String.class)
                .single();

        assertThat(hash).startsWith("{bcrypt}$2a$");
    }

    @Test
    void anAccountIsMadeOnce() {
        assertThatThrownBy(() -> accounts.maak(new NieuwAccount(
                        account("jobcoach"), WACHTWOORD, "Voornaam-1", "Naam-1", Set.of(Rol.JOBCOACH), null)))
                .isInstanceOf(DomainException.class)
                .extracting("code")
                .isEqualTo("security.accountBestaat");
    }

    @Test
    void sessionsAreInTheDatabase() {
        page("jobcoach");

        assertThat(jdbc.sql("select count(*) from SPRING_SESSION where PRINCIPAL_NAME = :name")
                        .param("name", account("jobcoach"))
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private static String account(String rol) {
        return "test-" + rol + "-zuid";
    }

    private Programma page(String rol) {
        return Programma.ingelogd(port, account(rol), WACHTWOORD);
    }
}
