package be.werkpad.wijziging;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.VertegenwoordigingGewijzigd;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C.7: other people who decide along ask new signatures of a client who works, once. */
class VertegenwoordigingVolgenTest {
    private static final String BERICHT = "traject.vertegenwoordigingGewijzigd";

    private final PlaatsingZoeken plaatsingen = mock();
    private final TrajectZoeken trajecten = mock();
    private final ProcessGateway processen = mock();
    private final VertegenwoordigingVolgen volgen = new VertegenwoordigingVolgen(plaatsingen, trajecten, processen);

    @BeforeEach
    void werkt() {
        var traject = mock(TrajectKaart.class);
        when(traject.code()).thenReturn("BW-TEST1");
        when(trajecten.metId(7)).thenReturn(traject);
        when(plaatsingen.bezigVan(7)).thenReturn(List.of(PlaatsingMother.kaart(PlaatsingStatus.LOPEND)));
    }

    @Test
    void asksNewSignaturesOfWhoWorks() {
        volgen.on(new VertegenwoordigingGewijzigd(70, 7));
        verify(processen).send(BERICHT, "BW-TEST1", Map.of());
    }

    @Test
    void asksThemOnce() {
        when(processen.isRunning("wijziging-tekenen", "BW-TEST1", Map.of())).thenReturn(true);
        volgen.on(new VertegenwoordigingGewijzigd(70, 7));
        verify(processen, never()).send(any(), any(), any());
    }

    @Test
    void asksNothingBeforeThereIsWork() {
        when(plaatsingen.bezigVan(7)).thenReturn(List.of());
        volgen.on(new VertegenwoordigingGewijzigd(70, 7));
        verify(processen, never()).send(any(), any(), any());
    }
}
