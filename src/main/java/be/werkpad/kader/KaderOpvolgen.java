package be.werkpad.kader;

import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.polis.PolisOpvolgen;
import be.werkpad.shared.UseCase;

/** Somebody may start: begins to watch what can run out, and reminds of what may still come (CH-4a-1, CH-4a-4, EX-1). */
@UseCase
public class KaderOpvolgen {
    private final PlaatsingZoeken plaatsingen;
    private final PolisOpvolgen polissen;
    private final RaamOpvolgen raam;
    private final KaderHerinneren herinneren;

    KaderOpvolgen(PlaatsingZoeken plaatsingen, PolisOpvolgen polissen, RaamOpvolgen raam, KaderHerinneren herinneren) {
        this.plaatsingen = plaatsingen;
        this.polissen = polissen;
        this.raam = raam;
        this.herinneren = herinneren;
    }

    public void voor(long plaatsingId) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        polissen.voor(plaatsingId);
        raam.voor(plaatsing);
        herinneren.begin(plaatsing);
    }
}
