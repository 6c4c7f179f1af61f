package be.werkpad.beeindiging;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Which plaatsingen that ended have their paper, and which is signed. */
@Component
public class Beeindigingspapieren {
    private final PlaatsingZoeken plaatsingen;
    private final DocumentZoeken documenten;

    Beeindigingspapieren(PlaatsingZoeken plaatsingen, DocumentZoeken documenten) {
        this.plaatsingen = plaatsingen;
        this.documenten = documenten;
    }

    static Documentreeks vanTraject(long trajectId) {
        return new Documentreeks(trajectId, null, Documentsoort.BEEINDIGING);
    }

    static Documentreeks van(PlaatsingKaart plaatsing) {
        return new Documentreeks(plaatsing.trajectId(), plaatsing.id(), Documentsoort.BEEINDIGING);
    }

    List<PlaatsingKaart> plaatsingenZonder(long trajectId) {
        return beeindigd(trajectId, Optional::isEmpty);
    }

    /** Plaatsingen of which the parties did not all sign that they end. */
    public List<Long> plaatsingenTeTekenen(long trajectId) {
        return beeindigd(trajectId, papier -> papier.map(DocumentKaart::status)
                        .filter(DocumentKaart.Status.GETEKEND::equals)
                        .isEmpty())
                .stream()
                .map(PlaatsingKaart::id)
                .toList();
    }

    private List<PlaatsingKaart> beeindigd(long trajectId, Predicate<Optional<DocumentKaart>> papier) {
        return plaatsingen.vanTraject(trajectId).stream()
                .filter(plaatsing -> plaatsing.status() == PlaatsingStatus.GESTOPT)
                .filter(plaatsing -> papier.test(documenten.laatste(van(plaatsing))))
                .toList();
    }
}
