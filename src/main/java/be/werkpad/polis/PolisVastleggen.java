package be.werkpad.polis;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnZetten;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

/** Keeps a policy of a plaatsing, and the day on which the cover ends with the reminder before it (CH-4a-4). */
@UseCase
public class PolisVastleggen {
    static final String EINDE = "polis.einde";
    static final String HERINNERING = "polis.herinnering";

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

    /** Only when both kinds are there: before that the legal frame asks for them. */
    private void zetTermijnen(PlaatsingKaart plaatsing) {
        var kaarten = polissen.findByPlaatsingIdOrderByVan(plaatsing.id()).stream()
                .map(Polis::kaart)
                .toList();
        var vanaf = LocalDate.now(clock);
        var heeftAlles = Arrays.stream(Polissoort.values())
                .allMatch(soort -> kaarten.stream().anyMatch(polis -> polis.soort() == soort));
        if (!heeftAlles) {
            return;
        }
        var einde = Arrays.stream(Polissoort.values())
                .map(soort -> Dekking.van(kaarten, soort).gedektTot(vanaf))
                .min(LocalDate::compareTo)
                .orElse(vanaf);
        termijnen.op(plaatsing.trajectId(), plaatsing.id(), EINDE, einde, "polis vastgelegd");
        termijnen.volgensNorm(plaatsing.trajectId(), plaatsing.id(), HERINNERING);
    }
}
