package be.werkpad.proefperiode;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.transaction.annotation.Transactional;

/** Extends a trial once, until the day that was agreed with the werkgever; the deadlines move along. */
@UseCase
public class ProefperiodeVerlengen {
    private final Proefplaatsing proefplaatsing;
    private final Verlengingsdag verlengingsdag;
    private final ProefregelsBepalen regels;
    private final Proeftermijnen termijnen;
    private final Clock clock;

    ProefperiodeVerlengen(
            Proefplaatsing proefplaatsing,
            Verlengingsdag verlengingsdag,
            ProefregelsBepalen regels,
            Proeftermijnen termijnen,
            Clock clock) {
        this.proefplaatsing = proefplaatsing;
        this.verlengingsdag = verlengingsdag;
        this.regels = regels;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /** A refusal is caught by the model (both choose again), so it must not roll back the step before. */
    @Transactional(noRollbackFor = DomainException.class)
    public void voor(long plaatsingId) {
        var nieuwEinde = verlengingsdag.van(plaatsingId);
        var proef = proefplaatsing.van(plaatsingId);
        var vandaag = LocalDate.now(clock);
        proef.verleng(nieuwEinde, regels.op(vandaag));
        termijnen.verleng(proefplaatsing.bewaar(proef), vandaag);
    }
}
