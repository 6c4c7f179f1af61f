package be.werkpad.onkosten;

import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Writes down that a client worked on another day than the agreed one; expenses count for that day then (F.14). */
@UseCase
public class AndereWerkdagMelden {
    private final Dagmeldingregels regels;
    private final Dagmeldingen meldingen;
    private final CurrentUser user;
    private final Clock clock;

    AndereWerkdagMelden(Dagmeldingregels regels, Dagmeldingen meldingen, CurrentUser user, Clock clock) {
        this.regels = regels;
        this.meldingen = meldingen;
        this.user = user;
        this.clock = clock;
    }

    /** @throws be.werkpad.shared.DomainException onkosten.… on field "dag", "inPlaatsVan" or "reden" */
    public void voor(long trajectId, long plaatsingId, NieuweDagmelding nieuw) {
        var plaatsing = regels.plaatsing(trajectId, plaatsingId);
        var melding = Dagmelding.andereDag(plaatsingId, nieuw, user.account(), LocalDate.now(clock));
        regels.eisAndereDag(plaatsing, nieuw.verplichteDag(), nieuw.verplichtInPlaatsVan());
        meldingen.schrijf(plaatsing, melding);
    }
}
