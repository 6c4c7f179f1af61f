package be.werkpad.plaatsing;

import be.werkpad.shared.UseCase;

/** Opens the plaatsing that client and werkgever both chose. */
@UseCase
public class PlaatsingToevoegen {
    private final PlaatsingRepository plaatsingen;

    PlaatsingToevoegen(PlaatsingRepository plaatsingen) {
        this.plaatsingen = plaatsingen;
    }

    public PlaatsingKaart voor(NieuwePlaatsing nieuw) {
        return plaatsingen.save(new Plaatsing(nieuw)).kaart();
    }
}
