package be.werkpad.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.WerkpadApplication;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;

/** Starting without a profile: nothing has a default that is not safe. */
class StartTest {
    private final Accounts accounts = mock();

    @Test
    void refusesToStartWithoutADatabaseAndNamesWhatIsMissing() {
        assertThatThrownBy(() -> new SpringApplication(WerkpadApplication.class).run())
                .isInstanceOf(MissingSettingException.class)
                .hasMessageContaining("WERKPAD_DB_PASSWORD, WERKPAD_DB_URL, WERKPAD_DB_USER");
    }

    @Test
    void namesOnlyTheSettingThatIsMissing() {
        assertThatThrownBy(() -> new SpringApplication(WerkpadApplication.class)
                        .run("--WERKPAD_DB_URL=jdbc:h2:mem:x", "--WERKPAD_DB_USER=x"))
                .hasMessageEndingWith("Missing: WERKPAD_DB_PASSWORD.");
    }

    @Test
    void tellsWhatToDo() {
        var analysis = new MissingSettingAnalyzer().analyze(new MissingSettingException("Missing: X."));

        assertThat(analysis.getDescription()).isEqualTo("Missing: X.");
        assertThat(analysis.getAction()).contains("environment variable", "demo");
    }

    @Test
    void makesTheFirstBeheerderWithTheGivenPassword() {
        when(accounts.isLeeg()).thenReturn(true);

        start("een-lang-wachtwoord");

        verify(accounts)
                .maak(new NieuwAccount(
                        "beheerder", "een-lang-wachtwoord", "Eerste", "beheerder", Set.of(Rol.BEHEERDER), null));
    }

    @Test
    void makesNobodyWithoutAPasswordOrWhenThereArePeople() {
        when(accounts.isLeeg()).thenReturn(true);
        start("");
        start(null);
        when(accounts.isLeeg()).thenReturn(false);
        start("een-lang-wachtwoord");

        verify(accounts, never()).maak(any());
    }

    @Test
    void refusesAShortPassword() {
        when(accounts.isLeeg()).thenReturn(true);

        assertThatThrownBy(() -> start("kort")).isInstanceOf(MissingSettingException.class);
    }

    private void start(@org.jspecify.annotations.Nullable String wachtwoord) {
        new EersteBeheerder(accounts, new SecuritySettings(wachtwoord)).run(new DefaultApplicationArguments());
    }
}
