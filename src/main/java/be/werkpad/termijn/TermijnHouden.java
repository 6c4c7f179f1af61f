package be.werkpad.termijn;

import static be.werkpad.audit.Actie.TERMIJN_GEHOUDEN;

import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Closes a deadline because what it was about has been done. Does nothing when it is not open. */
@UseCase
public class TermijnHouden {
    private final TermijnRepository termijnen;
    private final Audittrail audit;
    private final Clock clock;

    TermijnHouden(TermijnRepository termijnen, Audittrail audit, Clock clock) {
        this.termijnen = termijnen;
        this.audit = audit;
        this.clock = clock;
    }

    public void voor(long trajectId, @Nullable Long plaatsingId, String sleutel) {
        op(trajectId, plaatsingId, sleutel, LocalDate.now(clock));
    }

    /** Held on an earlier day than it is written down, for example the day of a talk. */
    public void op(long trajectId, @Nullable Long plaatsingId, String sleutel, LocalDate datum) {
        op(new Termijnadres(trajectId, plaatsingId, sleutel), datum);
    }

    void op(Termijnadres adres, LocalDate datum) {
        termijnen.findByOpenSleutel(adres.openSleutel()).ifPresent(termijn -> {
            termijn.houd(datum);
            var kaart = termijnen.saveAndFlush(termijn).kaart();
            audit.noteer(
                    TERMIJN_GEHOUDEN,
                    adres.trajectId(),
                    "termijn",
                    String.valueOf(kaart.id()),
                    Map.of("sleutel", adres.sleutel(), "datum", datum.toString()));
        });
    }
}
