package be.werkpad.proefperiode;

import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Both want to go on: the trial ends and the work becomes lasting. */
@UseCase
public class ProefperiodeAfronden {
    private final Proefplaatsing proefplaatsing;
    private final Proeftermijnen termijnen;
    private final Clock clock;

    ProefperiodeAfronden(Proefplaatsing proefplaatsing, Proeftermijnen termijnen, Clock clock) {
        this.proefplaatsing = proefplaatsing;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    public void voor(long plaatsingId) {
        var vandaag = LocalDate.now(clock);
        var proef = proefplaatsing.van(plaatsingId);
        proef.rondAf(vandaag);
        proefplaatsing.zetVoort(plaatsingId);
        termijnen.sluit(proef.kaart(), vandaag);
    }
}
