package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C.7, CH-7a-3: who handles a complaint is not who it is about; who approves an exception is a coordinator. */
class KlachtdossierVerwerkerTest {
    private final MedewerkerZoeken medewerkers = mock();
    private final Medewerkerkeuze keuze = new Medewerkerkeuze(medewerkers);
    private final KlachtdossierVerwerker klacht = new KlachtdossierVerwerker(keuze);
    private final UitzonderingSamenplaatsingVerwerker uitzondering = new UitzonderingSamenplaatsingVerwerker(keuze);

    @BeforeEach
    void personeel() {
        for (var rol : new Rol[] {Rol.JOBCOACH, Rol.COORDINATOR}) {
            var account = rol.groep();
            when(medewerkers.metAccount(account))
                    .thenReturn(Optional.of(new MedewerkerKaart(
                            1, account, "Voornaam", "Naam", rol, "team", "Team", BigDecimal.ONE, true)));
        }
    }

    @Test
    void nobodyHandlesAComplaintAboutOneself() {
        weigert(klacht, "behandelaar", Map.of("behandelaar", "jobcoach", "overWie", "jobcoach"));
        weigert(klacht, "behandelaar", Map.of("behandelaar", "Coördinator-Een", "overWie", "jobcoach"));
        weigert(klacht, "overWie", Map.of("behandelaar", "coordinator", "overWie", "de coach"));
        for (var overWie : new String[] {"jobcoach", "ANDERE"}) {
            assertThatCode(() -> klacht.verwerk(inzending(Map.of("behandelaar", "coordinator", "overWie", overWie))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nobodyWritesDownAComplaintAboutOneself() {
        weigert(klacht, "overWie", Map.of("behandelaar", "jobcoach", "overWie", "coordinator"));
    }

    @Test
    void onlyACoordinatorApprovesAnException() {
        weigert(uitzondering, "goedgekeurdDoor", Map.of("goedgekeurdDoor", "jobcoach"));
        weigert(uitzondering, "goedgekeurdDoor", Map.of("goedgekeurdDoor", "Coördinator-Een"));
        assertThatCode(() -> uitzondering.verwerk(inzending(Map.of("goedgekeurdDoor", "coordinator"))))
                .doesNotThrowAnyException();
    }

    private static void weigert(FormulierVerwerker verwerker, String veld, Map<String, Object> antwoorden) {
        var weigering = catchThrowableOfType(DomainException.class, () -> verwerker.verwerk(inzending(antwoorden)));
        assertThat(weigering.fouten().get(0).veld()).isEqualTo(veld);
    }

    private static Inzending inzending(Map<String, Object> antwoorden) {
        return new Inzending("formulier", 7, "T-7", antwoorden, "coordinator", LocalDate.of(2027, 1, 11), Map.of());
    }
}
