package be.werkpad.onkosten;

import be.werkpad.formulier.FormulierIndienen;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Writes down that a werkpost decided otherwise later: the same form and the same rules, without a task. */
@UseCase
public class WerkpostkeuzeWijzigen {
    static final String FORMULIER = "onkosten-vastleggen";
    private static final String PROCES = Werkpostkeuzeformulier.PROCES;

    private final Werkpostkeuzeformulier formulier;
    private final FormulierIndienen indienen;
    private final CurrentUser user;
    private final Clock clock;

    WerkpostkeuzeWijzigen(Werkpostkeuzeformulier formulier, FormulierIndienen indienen, CurrentUser user, Clock clock) {
        this.formulier = formulier;
        this.indienen = indienen;
        this.user = user;
        this.clock = clock;
    }

    /** @throws be.werkpad.shared.DomainException formulier.ongeldig or onkosten.… with a message for each field */
    public void voor(TrajectKaart traject, long plaatsingId, Map<String, Object> antwoorden) {
        var plaatsing = formulier.plaatsing(traject.id(), plaatsingId);
        var schema = formulier.schema();
        indienen.voor(
                new Inzending(
                        FORMULIER,
                        traject.id(),
                        traject.code(),
                        antwoorden,
                        user.account(),
                        LocalDate.now(clock),
                        Map.of("plaatsingId", plaatsingId, "werkpostId", plaatsing.werkpostId())),
                new FormulierIndienen.Ingediend(
                        "%s-%d-%d".formatted(FORMULIER, plaatsingId, clock.millis()),
                        "Onkosten vastleggen",
                        PROCES,
                        PROCES,
                        schema),
                Formulierschema.parse(schema));
    }
}
