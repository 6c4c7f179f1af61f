package be.werkpad.polis;

import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Keeps a policy of a plaatsing, and the day on which the cover ends with the reminder before it (CH-4a-4). */
@UseCase
public class PolisVastleggen {
    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));

    private final PolisRepository polissen;
    private final PlaatsingZoeken plaatsingen;
    private final Polistermijnen termijnen;
    private final CurrentUser user;
    private final Clock clock;

    PolisVastleggen(
            PolisRepository polissen,
            PlaatsingZoeken plaatsingen,
            Polistermijnen termijnen,
            CurrentUser user,
            Clock clock) {
        this.polissen = polissen;
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The same policy with the same first day is corrected, not doubled. What the same form wrote down before for the
     * same days was a mistake, and is withdrawn (F.13).
     *
     * @throws DomainException polis.eindeVoorBegin
     */
    public void voor(long plaatsingId, PolisKaart nieuw, String formulier) {
        var bestaande = bestaande(plaatsingId, nieuw);
        bestaande.ifPresentOrElse(polis -> polis.neemOver(nieuw), () -> vervang(bewaar(plaatsingId, nieuw, formulier)));
        termijnen.herreken(plaatsingId, "polis vastgelegd");
    }

    private void vervang(Polis polis) {
        var isBezig = plaatsingen.metId(polis.plaatsingId()).isBezig();
        var vandaag = LocalDate.now(clock);
        polissen.findByPlaatsingIdOrderByVan(polis.plaatsingId()).stream()
                .filter(ander -> ander != polis && ander.isGeldig())
                .filter(ander -> polis.verbetert(ander, isBezig, vandaag))
                .forEach(ander -> ander.trekIn(vandaag, user.account(), "Verbeterd in een latere invulling."));
    }

    /**
     * Another policy that goes on where one ends.
     *
     * @param ligtStil nobody works until the policy begins, so it may begin later
     * @throws DomainException polis.gat, polis.eindeVoorBegin
     */
    public void verleng(long plaatsingId, PolisKaart nieuw, boolean ligtStil) {
        var eersteDagZonder = termijnen.gedektTot(plaatsingId, nieuw.soort()).plusDays(1);
        if (!ligtStil && nieuw.van().isAfter(eersteDagZonder)) {
            throw DomainException.bijVeld(
                    "polis.gat",
                    "van",
                    "Op %s is de cliënt dan niet verzekerd. De nieuwe polis moet ten laatste op die dag beginnen."
                            .formatted(DATUM.format(eersteDagZonder)));
        }
        bestaande(plaatsingId, nieuw)
                .ifPresentOrElse(polis -> polis.neemOver(nieuw), () -> bewaar(plaatsingId, nieuw, "polis-verlengen"));
        termijnen.herreken(plaatsingId, "polis verlengd");
    }

    private Optional<Polis> bestaande(long plaatsingId, PolisKaart nieuw) {
        return polissen.findByPlaatsingIdOrderByVan(plaatsingId).stream()
                .filter(polis -> polis.isGeldig() && polis.isDezelfdeAls(nieuw))
                .findFirst();
    }

    private Polis bewaar(long plaatsingId, PolisKaart nieuw, String formulier) {
        return polissen.save(new Polis(plaatsingen.metId(plaatsingId).trajectId(), plaatsingId, nieuw, formulier));
    }
}
