package be.werkpad.kader;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import be.werkpad.document.DocumentGetekend;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.overeenkomst.OvereenkomstVastleggen;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OvereenkomstenVolgenTest {
    private static final LocalDate OP = LocalDate.of(2027, 3, 1);

    private final OvereenkomstVastleggen vastleggen = mock();
    private final OvereenkomstenVolgen volgen = new OvereenkomstenVolgen(vastleggen);

    @ParameterizedTest
    @EnumSource(
            value = Overeenkomstsoort.class,
            names = {"RAAMOVEREENKOMST", "SAMENWERKINGSOVEREENKOMST"})
    void keepsWhatIsSignedForAPlaatsing(Overeenkomstsoort soort) {
        volgen.on(getekend(5L, Documentsoort.valueOf(soort.name())));

        verify(vastleggen).voor(eq(5L), argThat(kaart -> kaart.soort() == soort && kaart.isGeldigOp(OP)));
        verify(vastleggen, never()).metClient(anyLong(), any(), any());
    }

    @Test
    void keepsTheEngagementsverklaringOfTheTraject() {
        volgen.on(getekend(null, Documentsoort.ENGAGEMENTSVERKLARING));

        verify(vastleggen).metClient(eq(7L), eq(OP), any());
    }

    @Test
    void otherPapersAreNoAgreementOfTheLegalFrame() {
        volgen.on(getekend(5L, Documentsoort.AFSPRAKENNOTA));
        volgen.on(getekend(null, Documentsoort.EINDEVALUATIE));

        verifyNoInteractions(vastleggen);
    }

    private static DocumentGetekend getekend(@Nullable Long plaatsingId, Documentsoort soort) {
        return new DocumentGetekend(new Documentreeks(7, plaatsingId, soort), OP);
    }
}
