package be.werkpad.onkosten;

import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Writes down that a client did not come on a working day; no expenses count for that day then (F.14). */
@UseCase
public class AfwezigeDagMelden {
    private final Dagmeldingregels regels;
    private final Dagmeldingen meldingen;
    private final CurrentUser user;
    private final Clock clock;

    AfwezigeDagMelden(Dagmeldingregels regels, Dagmeldingen meldingen, CurrentUser user, Clock clock) {
        this.regels = regels;
        this.meldingen = meldingen;
        this.user = user;
        this.clock = clock;
    }

    /** @throws be.werkpad.shared.DomainException onkosten.… on field "dag" or "reden" */
    public void voor(long trajectId, long plaatsingId, NieuweDagmelding nieuw) {
        var plaatsing = regels.plaatsing(trajectId, plaatsingId);
        var melding = Dagmelding.nietGekomen(plaatsingId, nieuw, user.account(), LocalDate.now(clock));
        regels.eisAfwezig(plaatsing, nieuw.verplichteDag());
        meldingen.schrijf(plaatsing, melding);
    }
}
