package be.werkpad.polis;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnZetten;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Keeps a policy of a plaatsing, and the day on which the cover ends with the reminder before it (CH-4a-4). */
@UseCase
public class PolisVastleggen {
    static final String EINDE = "polis.einde";
    static final String HERINNERING = "polis.herinnering";
    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));

    private final PolisRepository polissen;
    private final PlaatsingZoeken plaatsingen;
    private final TermijnZetten termijnen;
    private final Clock clock;

    PolisVastleggen(PolisRepository polissen, PlaatsingZoeken plaatsingen, TermijnZetten termijnen, Clock clock) {
        this.polissen = polissen;
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /**
     * The same policy with the same first day is corrected, not doubled.
     *
     * @throws be.werkpad.shared.DomainException polis.eindeVoorBegin
     */
    public void voor(long plaatsingId, PolisKaart nieuw) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        var bestaande = polissen.findByPlaatsingIdOrderByVan(plaatsingId).stream()
                .filter(polis -> polis.isDezelfdeAls(nieuw))
                .findFirst();
        bestaande.ifPresentOrElse(
                polis -> polis.neemOver(nieuw),
                () -> polissen.save(new Polis(plaatsing.trajectId(), plaatsingId, nieuw)));
        zetTermijnen(plaatsing);
    }

    /**
     * The same, for a policy that goes on where another ends.
     *
     * @throws be.werkpad.shared.DomainException polis.gat, polis.eindeVoorBegin
     */
    public void verleng(long plaatsingId, PolisKaart nieuw) {
        var eersteDagZonder = Dekking.nodig(kaarten(plaatsingId), nieuw.soort())
                .gedektTot(eersteDag(plaatsingen.metId(plaatsingId)))
                .plusDays(1);
        if (nieuw.van().isAfter(eersteDagZonder)) {
            throw DomainException.bijVeld(
                    "polis.gat",
                    "van",
                    "Op %s is de cliënt dan niet verzekerd. De nieuwe polis moet ten laatste op die dag beginnen."
                            .formatted(DATUM.format(eersteDagZonder)));
        }
        voor(plaatsingId, nieuw);
    }

    /** Only when both kinds are there: before that the legal frame asks for them. */
    private void zetTermijnen(PlaatsingKaart plaatsing) {
        var kaarten = kaarten(plaatsing.id());
        var heeftAlles = Arrays.stream(Polissoort.values())
                .allMatch(soort -> kaarten.stream().anyMatch(polis -> polis.soort() == soort));
        if (!heeftAlles) {
            return;
        }
        var vanaf = eersteDag(plaatsing);
        var einde = Arrays.stream(Polissoort.values())
                .map(soort -> Dekking.nodig(kaarten, soort).gedektTot(vanaf))
                .min(LocalDate::compareTo)
                .orElse(vanaf);
        termijnen.op(plaatsing.trajectId(), plaatsing.id(), EINDE, einde, "polis vastgelegd");
        termijnen.volgensNorm(plaatsing.trajectId(), plaatsing.id(), HERINNERING);
    }

    private List<PolisKaart> kaarten(long plaatsingId) {
        return polissen.findByPlaatsingIdOrderByVan(plaatsingId).stream()
                .map(Polis::kaart)
                .toList();
    }

    /** Nobody has to be insured before the first working day. */
    private LocalDate eersteDag(PlaatsingKaart plaatsing) {
        var vandaag = LocalDate.now(clock);
        var afspraken = plaatsing.afspraken();
        return afspraken == null || afspraken.startdatum().isBefore(vandaag) ? vandaag : afspraken.startdatum();
    }
}
