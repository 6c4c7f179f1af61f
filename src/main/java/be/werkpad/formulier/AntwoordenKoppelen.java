package be.werkpad.formulier;

import be.werkpad.shared.UseCase;

/** Ties what was answered before a plaatsing existed to that plaatsing. */
@UseCase
public class AntwoordenKoppelen {
    private final AntwoordlijnRepository lijnen;

    AntwoordenKoppelen(AntwoordlijnRepository lijnen) {
        this.lijnen = lijnen;
    }

    /** @param zoektocht the process instance that found the werkpost */
    public void voor(long plaatsingId, long werkpostId, String zoektocht) {
        lijnen.save(new Antwoordlijn(plaatsingId, werkpostId, zoektocht));
    }
}
