package be.werkpad.jobfinding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.kader.EngagementVereisen;
import be.werkpad.plaatsing.PlaatsingStopzetten;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Fase;
import be.werkpad.traject.FaseStarten;
import be.werkpad.traject.TrajectZoeken;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** CH-4a-2: also a model that is drawn without the engagement starts no search. */
class ZoektochtStartenTest {
    private final FaseStarten fase = mock();
    private final TrajectZoeken trajecten = mock(Mockito.RETURNS_DEEP_STUBS);
    private final PlaatsingStopzetten stopzetten = mock();
    private final EngagementVereisen engagement = mock();
    private final ZoektochtStarten starten = new ZoektochtStarten(fase, trajecten, stopzetten, engagement);

    @Test
    void changesNothingWithoutASignedEngagement() {
        doThrow(new DomainException("kader.engagementNietGetekend", "Nog niet getekend."))
                .when(engagement)
                .voor(7);

        assertThatThrownBy(() -> starten.voor(7, false)).isInstanceOf(DomainException.class);

        verifyNoInteractions(fase, stopzetten);
    }

    @Test
    void startsThePhaseOfWhoSigned() {
        when(trajecten.metId(7).fase()).thenReturn(Fase.ASSESSMENT);

        starten.voor(7, false);

        verify(fase).voor(7, Fase.JOBFINDING, null, false);
        verifyNoInteractions(stopzetten);
    }
}
