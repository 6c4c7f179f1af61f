package be.werkpad.proefperiode;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.Inzending;
import be.werkpad.kader.WettelijkKaderEisen;
import be.werkpad.proefperiode.Proefperiode.Proefregels;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Proefduur;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CH-4: the legal frame holds on the first working day itself, not only when all was signed. */
class EersteWerkdagenBegeleidenVerwerkerTest {
    private static final LocalDate START = LocalDate.of(2027, 3, 2);
    private static final Proefregels REGELS = new Proefregels(Proefduur.STANDAARD, 1, 50, new Werkkalender());

    private final Proefplaatsing proefplaatsing = mock();
    private final Proeftermijnen termijnen = mock();
    private final WettelijkKaderEisen kader = mock();
    private final EersteWerkdagenBegeleidenVerwerker verwerker =
            new EersteWerkdagenBegeleidenVerwerker(proefplaatsing, termijnen, kader);

    @BeforeEach
    void proef() {
        when(proefplaatsing.vanInzending(any()))
                .thenReturn(Proefperiode.start(7, 5, START, START.plusMonths(3), REGELS));
    }

    @Test
    void refusesWorkOutsideTheLegalFrame() {
        doThrow(new DomainException("kader.onvolledig", "Er is nog geen werkbegeleider."))
                .when(kader)
                .voor(5);

        assertThatThrownBy(this::dienIn).hasMessage("Er is nog geen werkbegeleider.");
        verifyNoInteractions(termijnen);
    }

    @Test
    void keepsTheFirstWorkingDayWhenAllIsInOrder() {
        dienIn();

        verify(termijnen).houd(any(), eq(Proeftermijnen.START), eq(START));
    }

    private void dienIn() {
        verwerker.verwerk(new Inzending(
                "eerste-werkdagen-begeleiden",
                7,
                "BW-TEST1",
                Map.of("dagen", List.of(Map.of("datum", START.toString()))),
                "jobcoach",
                START,
                Map.of("plaatsingId", 5L)));
    }
}
