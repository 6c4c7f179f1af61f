package be.werkpad.overeenkomst;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

/** CH-4a-1: the day on which a raamovereenkomst ends is a deadline of who works under it. */
class EindeVanHetRaamTest {
    private final PlaatsingZoeken plaatsingen = mock();
    private final TermijnZetten zetten = mock();
    private final TermijnLatenVervallen vervallen = mock();
    private final ApplicationEventPublisher events = mock();
    private final OvereenkomstVastleggen vastleggen = new OvereenkomstVastleggen(
            mock(OvereenkomstRepository.class), plaatsingen, zetten, vervallen, mock(Audittrail.class), events);

    @BeforeEach
    void plaatsing() {
        when(plaatsingen.metId(5)).thenReturn(PlaatsingMother.kaart(PlaatsingStatus.LOPEND));
    }

    @Test
    void theEndOfARaamovereenkomstIsADeadline() {
        teken(Overeenkomstsoort.RAAMOVEREENKOMST, START.plusYears(1));

        verify(zetten).op(eq(7L), eq(5L), eq("raam.einde"), eq(START.plusYears(1)), any());
    }

    @Test
    void aRaamovereenkomstWithoutEndTakesTheDeadlineAway() {
        teken(Overeenkomstsoort.RAAMOVEREENKOMST, null);

        verify(vervallen).voor(7L, 5L, "raam.einde");
    }

    @Test
    void anotherAgreementSetsNone() {
        teken(Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST, START.plusYears(1));

        verifyNoInteractions(zetten, vervallen);
    }

    /** Everybody at that werkpost works under it, so who watches its end must know. */
    @Test
    void aRaamovereenkomstIsToldToWhoWatchesItsEnd() {
        teken(Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST, null);
        verifyNoInteractions(events);

        teken(Overeenkomstsoort.RAAMOVEREENKOMST, START.plusYears(1));

        verify(events).publishEvent(new RaamVastgelegd(plaatsingen.metId(5).werkpostId()));
    }

    private void teken(Overeenkomstsoort soort, @Nullable LocalDate tot) {
        vastleggen.voor(5, new OvereenkomstKaart(soort, START, tot, "Map-1"));
    }
}
