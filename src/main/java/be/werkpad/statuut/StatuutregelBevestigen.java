package be.werkpad.statuut;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Writes down who read a rule and found it right: a jurist, or the authority itself (EX-8). */
@UseCase
public class StatuutregelBevestigen {
    private final StatuutregelRepository regels;
    private final Audittrail audit;
    private final Clock clock;

    StatuutregelBevestigen(StatuutregelRepository regels, Audittrail audit, Clock clock) {
        this.regels = regels;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException statuut.bevestigingOngeldig, with the field it is about */
    public void voor(long id, String door, LocalDate op) {
        var regel = regels.findById(id).orElseThrow(() -> new NotFoundException("No statuutregel " + id));
        if (door.isBlank() || door.length() > 100) {
            throw DomainException.bijVeld(
                    "statuut.bevestigingOngeldig", "bevestigdDoor", "Schrijf wie dit nalas: naam en functie.");
        }
        if (op.isAfter(LocalDate.now(clock))) {
            throw DomainException.bijVeld(
                    "statuut.bevestigingOngeldig", "bevestigdOp", "Kies vandaag of een vroegere dag.");
        }
        regel.bevestig(door.strip(), op);
        regels.saveAndFlush(regel);
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                null,
                "statuutregel",
                regel.kaart().statuut().name(),
                Map.of("status", "bevestigd", "datum", op.toString()));
    }
}
