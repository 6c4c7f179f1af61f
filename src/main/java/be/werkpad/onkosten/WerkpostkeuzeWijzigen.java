package be.werkpad.onkosten;

import be.werkpad.formulier.FormulierIndienen;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectKaart;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down that a werkpost decided otherwise later: the same form and the same rules, without a task. */
@UseCase
public class WerkpostkeuzeWijzigen {
    static final String FORMULIER = "onkosten-vastleggen";
    private static final String PROCES = Werkpostkeuzeformulier.PROCES;
    private static final List<String> BESLUIT =
            List.of("soort", "bedragPerDag", "dagen", "welkeKosten", "verplaatsingOok", "keuzeReden", "iban");

    private final Werkpostkeuzeformulier formulier;
    private final FormulierIndienen indienen;
    private final CurrentUser user;
    private final Clock clock;
    private final FormulierantwoordZoeken vorige;

    WerkpostkeuzeWijzigen(
            Werkpostkeuzeformulier formulier,
            FormulierIndienen indienen,
            CurrentUser user,
            Clock clock,
            FormulierantwoordZoeken vorige) {
        this.formulier = formulier;
        this.indienen = indienen;
        this.user = user;
        this.clock = clock;
        this.vorige = vorige;
    }

    /**
     * Does nothing when the werkpost decides what it decided before: the nota says the same, so nobody signs again.
     *
     * @throws be.werkpad.shared.DomainException formulier.ongeldig or onkosten.… with a message for each field
     */
    public void voor(TrajectKaart traject, long plaatsingId, Map<String, Object> antwoorden) {
        var plaatsing = formulier.plaatsing(traject.id(), plaatsingId);
        if (isGelijk(plaatsingId, antwoorden)) {
            return;
        }
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

    /** What was decided, apart from who told it when. */
    private boolean isGelijk(long plaatsingId, Map<String, Object> antwoorden) {
        return vorige.laatsteVanPlaatsing(plaatsingId, FORMULIER)
                .map(WerkpostkeuzeWijzigen::besluit)
                .filter(besluit -> besluit.equals(besluit(antwoorden)))
                .isPresent();
    }

    private static Map<String, String> besluit(Map<String, Object> antwoorden) {
        return BESLUIT.stream()
                .filter(veld -> antwoorden.get(veld) != null && !Boolean.FALSE.equals(antwoorden.get(veld)))
                .filter(veld -> !String.valueOf(antwoorden.get(veld)).isBlank())
                .collect(Collectors.toMap(veld -> veld, veld -> tekst(antwoorden.get(veld))));
    }

    /** An amount is the same with and without decimals. */
    private static String tekst(@Nullable Object antwoord) {
        return antwoord instanceof Number getal
                ? new BigDecimal(getal.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(antwoord).strip();
    }
}
