package be.werkpad.document;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

class ProcesdocumentOpmakenTest {
    private static final Documentreeks EVALUATIE = new Documentreeks(1, 2L, Documentsoort.TUSSENTIJDSE_EVALUATIE);

    private final DocumentOpmaken opmaken = mock();
    private final DocumentDefinitiefMaken definitief = mock();
    private final DocumentZoeken documenten = mock();
    private final ProcesdocumentOpmaken stap = new ProcesdocumentOpmaken(opmaken, definitief, documenten);

    @Test
    void makesWhatNobodyMade() {
        stap.voor(EVALUATIE, null, false);
        verify(opmaken).voor(EVALUATIE);
        verify(definitief).voor(EVALUATIE);
    }

    @Test
    void goesOnWithWhatSomebodyMadeAsIfItHadMadeIt() {
        handmatig(EVALUATIE);
        stap.voor(EVALUATIE, 7L, false);
        verify(opmaken, never()).voor(any(Documentreeks.class));
        verify(definitief).voor(EVALUATIE);
    }

    @Test
    void makesItsOwnWhenSomebodyMadeAnother() {
        handmatig(new Documentreeks(1, 3L, Documentsoort.TUSSENTIJDSE_EVALUATIE));
        stap.voor(EVALUATIE, 7L, false);
        verify(opmaken).voor(EVALUATIE);
    }

    private void handmatig(Documentreeks reeks) {
        var kaart = mock(DocumentKaart.class);
        when(kaart.reeks()).thenReturn(reeks);
        when(documenten.metId(7)).thenReturn(kaart);
    }

    /** CH-4a: an agreement that is renewed says what the signed one says, and is another paper. */
    @Test
    void makesAnotherPaperWhenASignedOneDoesNotDo() {
        stap.voor(EVALUATIE, null, true);

        verify(opmaken).opnieuw(EVALUATIE);
        verify(opmaken, never()).voor(EVALUATIE);
    }
}
