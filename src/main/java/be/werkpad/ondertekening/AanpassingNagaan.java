package be.werkpad.ondertekening;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectZoeken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether somebody must look at a document that was offered to sign and that no process waits for. */
@UseCase
public class AanpassingNagaan {
    private static final Set<PlaatsingStatus> VOORBIJ = Set.of(PlaatsingStatus.GESTOPT, PlaatsingStatus.AFGEBROKEN);

    private final DocumentZoeken documenten;
    private final TrajectZoeken trajecten;
    private final PlaatsingZoeken plaatsingen;

    AanpassingNagaan(DocumentZoeken documenten, TrajectZoeken trajecten, PlaatsingZoeken plaatsingen) {
        this.documenten = documenten;
        this.trajecten = trajecten;
        this.plaatsingen = plaatsingen;
    }

    /** Nobody looks at a document that is signed or lapsed, nor at one of a traject or of work that is over. */
    public boolean isNodig(Documentreeks reeks) {
        var wacht = documenten
                .laatste(reeks)
                .map(DocumentKaart::status)
                .filter(status -> status != DocumentKaart.Status.GETEKEND && status != DocumentKaart.Status.VERVALLEN);
        return wacht.isPresent() && trajecten.metId(reeks.trajectId()).isOpen() && !isVoorbij(reeks.plaatsingId());
    }

    private boolean isVoorbij(@Nullable Long plaatsingId) {
        return plaatsingId != null
                && VOORBIJ.contains(plaatsingen.metId(plaatsingId).status());
    }
}
