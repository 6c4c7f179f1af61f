package be.werkpad.polis;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The day on which the cover of a plaatsing ends, and the reminder before it (CH-4a-4). */
@Component
class Polistermijnen {
    static final String EINDE = "polis.einde";
    static final String HERINNERING = "polis.herinnering";

    private final PolisRepository polissen;
    private final PlaatsingZoeken plaatsingen;
    private final TermijnZetten zetten;
    private final TermijnLatenVervallen vervallen;
    private final Clock clock;

    Polistermijnen(
            PolisRepository polissen,
            PlaatsingZoeken plaatsingen,
            TermijnZetten zetten,
            TermijnLatenVervallen vervallen,
            Clock clock) {
        this.polissen = polissen;
        this.plaatsingen = plaatsingen;
        this.zetten = zetten;
        this.vervallen = vervallen;
        this.clock = clock;
    }

    /** Works both days out again; before the start only when both kinds are there, for until then the frame asks. */
    void herreken(long plaatsingId, String reden) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        var kaarten = kaarten(plaatsingId);
        var heeftAlles = Arrays.stream(Polissoort.values())
                .allMatch(soort -> kaarten.stream().anyMatch(polis -> polis.soort() == soort));
        if (heeftAlles || plaatsing.isBezig()) {
            zetten.op(plaatsing.trajectId(), plaatsingId, EINDE, einde(plaatsing, kaarten), reden);
            zetten.volgensNorm(plaatsing.trajectId(), plaatsingId, HERINNERING);
        } else {
            vervallen.voor(plaatsing.trajectId(), plaatsingId, HERINNERING);
            vervallen.voor(plaatsing.trajectId(), plaatsingId, EINDE);
        }
    }

    /** Last day, from the first day that counts, on which this kind covers. */
    LocalDate gedektTot(long plaatsingId, Polissoort soort) {
        return Dekking.nodig(kaarten(plaatsingId), soort).gedektTot(eersteDag(plaatsingen.metId(plaatsingId)));
    }

    private LocalDate einde(PlaatsingKaart plaatsing, List<PolisKaart> kaarten) {
        var vanaf = eersteDag(plaatsing);
        return Arrays.stream(Polissoort.values())
                .map(soort -> Dekking.nodig(kaarten, soort).gedektTot(vanaf))
                .min(LocalDate::compareTo)
                .orElse(vanaf);
    }

    private List<PolisKaart> kaarten(long plaatsingId) {
        return polissen.findByPlaatsingIdOrderByVan(plaatsingId).stream()
                .filter(Polis::isGeldig)
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
