package be.werkpad.onkosten;

import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Takes back what was told about a day by mistake. It stays in the list, and the agreed hours count again. */
@UseCase
public class DagmeldingIntrekken {
    private final Dagmeldingregels regels;
    private final Dagmeldingen meldingen;
    private final CurrentUser user;
    private final Clock clock;

    DagmeldingIntrekken(Dagmeldingregels regels, Dagmeldingen meldingen, CurrentUser user, Clock clock) {
        this.regels = regels;
        this.meldingen = meldingen;
        this.user = user;
        this.clock = clock;
    }

    /** @throws be.werkpad.shared.DomainException onkosten.alIngetrokken or .alBetaald, on field "dag" */
    public void voor(long trajectId, long meldingId) {
        var melding = meldingen.metId(meldingId);
        var plaatsing = regels.plaatsing(trajectId, melding.plaatsingId());
        regels.eisNietBetaald(plaatsing, melding.dag(), "dag");
        melding.trekIn(user.account(), LocalDate.now(clock));
        meldingen.noteer(plaatsing, melding, "ingetrokken");
    }
}
