package be.werkpad.aanvraag;

import be.werkpad.shared.Datumtekst;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Agrees on another day for papers that are late, within what the law leaves. */
@UseCase
public class LateAanvraagBespreken {
    private final Aanvraagtermijnen termijnen;
    private final Clock clock;

    LateAanvraagBespreken(Aanvraagtermijnen termijnen, Clock clock) {
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /** @throws DomainException aanvraag.naWettelijkeTermijn, unless the last day of the law is over already */
    public void voor(long trajectId, LocalDate nieuweDatum) {
        var laatste = termijnen.wettelijk(trajectId);
        if (laatste != null
                && nieuweDatum.isAfter(laatste)
                && !LocalDate.now(clock).isAfter(laatste)) {
            throw DomainException.bijVeld(
                    "aanvraag.naWettelijkeTermijn",
                    "nieuweDatum",
                    "De wet geeft tijd tot en met %s. Kies ten laatste die dag.".formatted(Datumtekst.van(laatste)));
        }
        termijnen.verzet(trajectId, nieuweDatum);
    }
}
