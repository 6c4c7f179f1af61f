package be.werkpad.opvolging;

import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;

/** Sets the deadline of the next contact. */
@UseCase
public class OpvolgcontactPlannen {
    private final OpvolgingRepository opvolgingen;
    private final Opvolgtermijnen termijnen;

    OpvolgcontactPlannen(OpvolgingRepository opvolgingen, Opvolgtermijnen termijnen) {
        this.opvolgingen = opvolgingen;
        this.termijnen = termijnen;
    }

    public void voor(long plaatsingId) {
        termijnen.plan(opvolgingen
                .findByPlaatsingId(plaatsingId)
                .orElseThrow(() -> new NotFoundException("No follow-up of plaatsing " + plaatsingId))
                .kaart());
    }
}
