package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class SjabloonBewarenTest {
    private final SjabloonRepository versies = mock(SjabloonRepository.class);
    private final Clock clock = Clock.systemUTC();
    private final SjabloonBewaren bewaren = new SjabloonBewaren(
            new SjabloonZoeken(
                    SJABLONEN,
                    versies,
                    mock(RegelgevingRepository.class),
                    mock(SjabloonnazichtRepository.class),
                    clock),
            new Sjabloonproef(SJABLONEN, new Voorbeelddossier(), Dossiers.renderer(), clock),
            versies,
            new CurrentUser(),
            mock(Audittrail.class),
            clock);

    /** Between looking and saving there is a moment; whoever loses it must not lose the words. */
    @Test
    void tellsItInAPageWhenTwoSaveInTheSameMoment() {
        when(versies.saveAndFlush(any())).thenThrow(new DataIntegrityViolationException("uk_sjabloon"));
        var anders =
                SJABLONEN.meegeleverd("raamovereenkomst").tekst().replace("Per persoon maken", "Per persoon schrijven");
        assertThatThrownBy(() ->
                        bewaren.voor("raamovereenkomst", new NieuweTekst(anders, Sjabloonbron.EIGEN, "Beter woord", 0)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("Iemand bewaarde intussen versie 1");
    }
}
