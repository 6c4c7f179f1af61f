package be.werkpad.pop;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.Documentsoort;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads registrations. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class PopregistratieZoeken {
    private final PopregistratieRepository registraties;

    PopregistratieZoeken(PopregistratieRepository registraties) {
        this.registraties = registraties;
    }

    /** First version first. */
    public List<PopregistratieKaart> vanTraject(long trajectId) {
        return registraties.findByTrajectIdOrderByVersie(trajectId).stream()
                .map(Popregistratie::kaart)
                .toList();
    }

    public Optional<PopregistratieKaart> van(long documentId) {
        return registraties.findByDocumentId(documentId).map(Popregistratie::kaart);
    }

    /** A plan that holds, or held, and that nobody registered yet (AM-3). */
    public boolean ontbreekt(DocumentKaart document) {
        return document.soort() == Documentsoort.POP
                && document.loop().definitiefOp() != null
                && van(document.id()).isEmpty();
    }
}
