package be.werkpad.plaatsing;

import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.List;

/** What client and werkpost settle about a plaatsing beside the agreements: the way to work, and the tasks. */
@UseCase
public class PlaatsingAanvullen {
    private final PlaatsingRepository plaatsingen;

    PlaatsingAanvullen(PlaatsingRepository plaatsingen) {
        this.plaatsingen = plaatsingen;
    }

    /**
     * @param vervoermiddel code; the dienst is not one of them (CH-8b-1)
     * @param taken empty when the tasks stay
     */
    public void voor(long plaatsingId, String vervoermiddel, String vervoerplan, List<Takenpakkettaak> taken) {
        plaatsingen
                .findById(plaatsingId)
                .orElseThrow(() -> new NotFoundException("No plaatsing " + plaatsingId))
                .vulAan(vervoermiddel, vervoerplan, taken);
    }
}
