package be.werkpad.traject;

import org.jspecify.annotations.Nullable;

/** What must be true before a phase starts, owned by the module that can tell; refuses with a DomainException. */
public interface FaseVoorwaarde {
    /** @param werkpostId the werkpost the phase is about, null when the phase is about none */
    void eis(TrajectKaart traject, Fase fase, @Nullable Long werkpostId);
}
