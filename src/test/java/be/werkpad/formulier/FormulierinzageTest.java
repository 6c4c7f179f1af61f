package be.werkpad.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** G.3: which answers are not for everybody who reads the dossier. */
class FormulierinzageTest {
    private final CurrentUser user = mock();
    private final Formulierinzage inzage = new Formulierinzage(user);

    @Test
    void aComplaintIsForItsHandlerAndForCoordinatorsItIsNotAbout() {
        var klacht = antwoord("klachtdossier", Map.of("overWie", "coordinator", "behandelaar", "jobcoach2"));
        assertThat(mag("coordinator", Rol.COORDINATOR, klacht)).isFalse();
        assertThat(mag("coordinator-twee", Rol.COORDINATOR, klacht)).isTrue();
        assertThat(mag("jobcoach2", Rol.JOBCOACH, klacht)).isTrue();
        assertThat(mag("jobcoach", Rol.JOBCOACH, klacht)).isFalse();
        assertThat(mag("beheerder", Rol.BEHEERDER, klacht)).isFalse();
    }

    @Test
    void theRegisterIsForCoordinators() {
        var register = antwoord("grensoverschrijdend-gedrag-melden", Map.of());
        assertThat(mag("jobcoach", Rol.JOBCOACH, register)).isFalse();
        assertThat(mag("coordinator", Rol.COORDINATOR, register)).isTrue();
    }

    @Test
    void otherFormsAreForWhoReadsTheDossier() {
        assertThat(mag("jobcoach", Rol.JOBCOACH, antwoord("uitleg-geven", Map.of())))
                .isTrue();
    }

    private boolean mag(String account, Rol rol, AntwoordKaart antwoord) {
        when(user.account()).thenReturn(account);
        for (var een : Rol.values()) {
            when(user.heeft(een)).thenReturn(een == rol);
        }
        return inzage.mag(antwoord);
    }

    private static AntwoordKaart antwoord(String formulier, Map<String, Object> antwoorden) {
        var antwoord = mock(AntwoordKaart.class);
        when(antwoord.formulier()).thenReturn(formulier);
        when(antwoord.antwoorden()).thenReturn(antwoorden);
        return antwoord;
    }
}
