package be.werkpad.aanvraag;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The process of a request is gone before its papers were handed over: the client may ask again (CH-9e). */
@UseCase
public class AanvraagAfbreken {
    private final AanvraagRepository aanvragen;
    private final Aanvraagtermijnen termijnen;
    private final Audittrail audit;
    private final Clock clock;

    AanvraagAfbreken(AanvraagRepository aanvragen, Aanvraagtermijnen termijnen, Audittrail audit, Clock clock) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does nothing when it is over already. */
    public void voor(long aanvraagId) {
        aanvragen
                .findById(aanvraagId)
                .filter(aanvraag -> aanvraag.kaart(null).isLopend())
                .ifPresent(this::breekAf);
    }

    private void breekAf(Documentaanvraag aanvraag) {
        aanvraag.breekAf(LocalDate.now(clock));
        var kaart = aanvragen.saveAndFlush(aanvraag).kaart(null);
        termijnen.laatVervallen(kaart.trajectId());
        audit.noteer(
                Actie.DOCUMENTAANVRAAG_AFGEBROKEN,
                kaart.trajectId(),
                "documentaanvraag",
                String.valueOf(kaart.id()),
                Map.of("papieren", kaart.papieren()));
    }
}
