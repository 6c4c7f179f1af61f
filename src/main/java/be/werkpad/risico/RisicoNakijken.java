package be.werkpad.risico;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at a risk again: what was found, and whether and when it is looked at once more (CH-6d-2). */
@UseCase
public class RisicoNakijken {
    static final int LANGSTE = 1000;

    private final RisicoRepository risicos;
    private final Risiconazicht nazicht;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    RisicoNakijken(RisicoRepository risicos, Risiconazicht nazicht, CurrentUser user, Audittrail audit, Clock clock) {
        this.risicos = risicos;
        this.nazicht = nazicht;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param opnieuwOp within the year; null when it needs no more looking at
     * @throws DomainException risico.onvolledig or risico.alNagekeken with the field it is about
     */
    public void voor(long trajectId, long risicoId, @Nullable String bevinding, @Nullable LocalDate opnieuwOp) {
        var risico = risicos.findById(risicoId)
                .filter(gevonden -> gevonden.trajectId() == trajectId)
                .orElseThrow(() -> new NotFoundException("No risico %d in this traject".formatted(risicoId)));
        var vandaag = LocalDate.now(clock);
        if (bevinding == null || bevinding.isBlank() || bevinding.length() > LANGSTE) {
            throw DomainException.bijVeld(
                    "risico.onvolledig", "bevinding", "Schrijf in hoogstens 1000 tekens wat jullie vaststelden.");
        }
        if (opnieuwOp != null) {
            Risicoregels.eisBinnenHetJaar(opnieuwOp, vandaag, "opnieuwOp");
        }
        risico.kijkNa(vandaag, user.account(), bevinding.strip(), opnieuwOp);
        risicos.saveAndFlush(risico);
        nazicht.volg(trajectId, risico.plaatsingId(), vandaag);
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD, trajectId, "risico", String.valueOf(risicoId), Map.of("status", "nagekeken"));
    }
}
