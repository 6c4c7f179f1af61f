package be.werkpad.proefperiode;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.beslissing.Vraagcode;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody types the outcome of a trial: it follows from two recorded decisions (C.7 "Evaluatiegesprek"). An extension
 * that may not be is no outcome: both choose again.
 */
@UseCase
public class UitkomstBepalen {
    private final BeslissingZoeken beslissingen;
    private final Verlengingsdag verlengingsdag;

    UitkomstBepalen(BeslissingZoeken beslissingen, Verlengingsdag verlengingsdag) {
        this.beslissingen = beslissingen;
        this.verlengingsdag = verlengingsdag;
    }

    /**
     * A refusal is caught by the model, so it must not roll back the step before.
     *
     * @throws DomainException proefperiode.verlengingNietToegelaten, proefperiode.nietBeslist
     */
    @Transactional(noRollbackFor = DomainException.class)
    public Proefuitkomst voor(long trajectId, long werkpostId, long plaatsingId) {
        var uitkomst = Proefuitkomst.van(
                keuze(trajectId, werkpostId, Vraagcode.B8), keuze(trajectId, werkpostId, Vraagcode.B8W));
        if (uitkomst == Proefuitkomst.VERLENGEN) {
            verlengingsdag.van(plaatsingId);
        }
        return uitkomst;
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
