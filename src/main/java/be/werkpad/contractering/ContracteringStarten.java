package be.werkpad.contractering;

import be.werkpad.shared.UseCase;
import be.werkpad.traject.Fase;
import be.werkpad.traject.FaseStarten;

/** Begins the phase of agreements for one werkpost. */
@UseCase
public class ContracteringStarten {
    private final FaseStarten fase;

    ContracteringStarten(FaseStarten fase) {
        this.fase = fase;
    }

    public void voor(long trajectId, long werkpostId, boolean bijkomend) {
        fase.voor(trajectId, Fase.CONTRACTERING, werkpostId, bijkomend);
    }
}
