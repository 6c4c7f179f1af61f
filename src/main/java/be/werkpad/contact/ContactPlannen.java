package be.werkpad.contact;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down a contact that is still to come, or that it does not go through. */
@UseCase
public class ContactPlannen {
    private final GeplandContactRepository plannen;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    ContactPlannen(GeplandContactRepository plannen, CurrentUser user, Audittrail audit, Clock clock) {
        this.plannen = plannen;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param start HH:mm; null when only the day is agreed */
    public record Plan(
            long trajectId,
            LocalDate datum,
            @Nullable String start,
            Kanaal kanaal,
            @Nullable String onderwerp) {}

    public void voor(Plan plan) {
        plannen.save(new GeplandContact(plan, user.account(), LocalDate.now(clock)));
        audit.noteer(
                Actie.CONTACT_GEPLAND,
                plan.trajectId(),
                "contact",
                null,
                Map.of("kanaal", plan.kanaal().name(), "datum", plan.datum().toString()));
    }

    /** @param trajectId of the dossier it is done in; a plan of another one is not reached through it */
    public void afzeggen(long trajectId, long planId, String reden) {
        var plan = plannen.findById(planId)
                .filter(gevonden -> gevonden.trajectId() == trajectId)
                .orElseThrow(() -> new NotFoundException("No planned contact " + planId));
        plan.zegAf(reden);
        audit.noteer(
                Actie.CONTACT_AFGEZEGD,
                trajectId,
                "contact",
                String.valueOf(planId),
                Map.of("datum", plan.datum().toString()));
    }
}
