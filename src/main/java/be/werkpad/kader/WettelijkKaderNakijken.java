package be.werkpad.kader;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Checks the legal frame of a plaatsing for a step of a process, and leaves in the trail that it was done (CH-4). */
@UseCase
public class WettelijkKaderNakijken {
    private final KadergegevensLezen lezen;
    private final Audittrail audit;
    private final Clock clock;

    WettelijkKaderNakijken(KadergegevensLezen lezen, Audittrail audit, Clock clock) {
        this.lezen = lezen;
        this.audit = audit;
        this.clock = clock;
    }

    public Kaderuitslag voor(long plaatsingId) {
        var gegevens = lezen.voor(plaatsingId, LocalDate.now(clock));
        var uitslag = WettelijkKader.nagekeken(gegevens);
        audit.noteer(
                Actie.KADER_NAGEKEKEN,
                gegevens.plaatsing().trajectId(),
                "plaatsing",
                String.valueOf(plaatsingId),
                Map.of(
                        "kaderstand",
                        uitslag.stand().name(),
                        "aantal",
                        String.valueOf(uitslag.bevindingen().size())));
        return uitslag;
    }
}
