package be.werkpad.onkosten;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.formulier.FormulierIndienen;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Writes down that a werkpost decided otherwise later: the same form and the same rules, without a task. */
@UseCase
public class WerkpostkeuzeWijzigen {
    static final String FORMULIER = "onkosten-vastleggen";
    private static final String PROCES = "kader-aanvullen";

    private final PlaatsingZoeken plaatsingen;
    private final ProcessGateway processen;
    private final FormulierIndienen indienen;
    private final CurrentUser user;
    private final Clock clock;

    WerkpostkeuzeWijzigen(
            PlaatsingZoeken plaatsingen,
            ProcessGateway processen,
            FormulierIndienen indienen,
            CurrentUser user,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.processen = processen;
        this.indienen = indienen;
        this.user = user;
        this.clock = clock;
    }

    /** The form as it is deployed now, as JSON of form-js. */
    public String formulier() {
        return processen.form(PROCES, FORMULIER);
    }

    /** @throws be.werkpad.shared.DomainException formulier.ongeldig or onkosten.… with a message for each field */
    public void voor(TrajectKaart traject, long plaatsingId, Map<String, Object> antwoorden) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        if (plaatsing.trajectId() != traject.id()) {
            throw new NotFoundException("No plaatsing %d in this traject".formatted(plaatsingId));
        }
        var schema = formulier();
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
