package be.werkpad.termijn;

import be.werkpad.shared.UseCase;

/** Brings the engine in line with the deadlines of a traject, after {@link TermijnVerzet} or a migration. */
@UseCase
public class TermijnenVolgen {
    private final EngineTermijnen engine;

    TermijnenVolgen(EngineTermijnen engine) {
        this.engine = engine;
    }

    public void voor(long trajectId, String trajectcode) {
        engine.volg(trajectId, trajectcode);
    }
}
