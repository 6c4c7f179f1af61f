package be.werkpad.proefperiode;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.beslissing.Vraagcode;
import be.werkpad.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Nobody types the outcome of a trial: it follows from two recorded decisions (C.7 "Evaluatiegesprek"). */
@UseCase
public class UitkomstBepalen {
    private final BeslissingZoeken beslissingen;

    UitkomstBepalen(BeslissingZoeken beslissingen) {
        this.beslissingen = beslissingen;
    }

    public Proefuitkomst voor(long trajectId, long werkpostId) {
        return Proefuitkomst.van(
                keuze(trajectId, werkpostId, Vraagcode.B8), keuze(trajectId, werkpostId, Vraagcode.B8W));
    }

    /** A choice that the client disputes does not count. */
    private @Nullable String keuze(long trajectId, long werkpostId, Vraagcode vraag) {
        return beslissingen
                .laatste(trajectId, vraag, werkpostId)
                .filter(BeslissingKaart::isGeldig)
                .map(BeslissingKaart::uitkomst)
                .orElse(null);
    }
}
