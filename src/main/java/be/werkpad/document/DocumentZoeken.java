package be.werkpad.document;

import be.werkpad.shared.NotFoundException;
import be.werkpad.sjabloon.SjabloonZoeken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds documents without their content. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class DocumentZoeken {
    private final DocumentRepository documenten;
    private final SjabloonZoeken sjablonen;

    DocumentZoeken(DocumentRepository documenten, SjabloonZoeken sjablonen) {
        this.documenten = documenten;
        this.sjablonen = sjablonen;
    }

    public DocumentKaart metId(long id) {
        return documenten
                .findById(id)
                .map(Document::kaart)
                .orElseThrow(() -> new NotFoundException("No document " + id));
    }

    /** One document, only of this dossier. */
    public DocumentKaart inDossier(long trajectId, long id) {
        return documenten
                .findById(id)
                .map(Document::kaart)
                .filter(kaart -> kaart.trajectId() == trajectId)
                .orElseThrow(() -> new NotFoundException("No document %d in this dossier".formatted(id)));
    }

    /** Of what is talked about together: "Engagementsverklaring en Afsprakennota". */
    public String namen(List<Long> ids) {
        return ids.stream().map(id -> metId(id).naam()).collect(Collectors.joining(" en "));
    }

    /** Whether no newer version of it was made. */
    public boolean isLaatste(DocumentKaart document) {
        return laatste(document.reeks())
                .filter(laatste -> laatste.id() == document.id())
                .isPresent();
    }

    /** Oldest first, lapsed versions included. */
    public List<DocumentKaart> vanTraject(long trajectId) {
        return documenten.findByTrajectIdOrderById(trajectId).stream()
                .map(Document::kaart)
                .toList();
    }

    /** The newest version. */
    public Optional<DocumentKaart> laatste(Documentreeks reeks) {
        return documenten.findFirstByReeksOrderByVersieDesc(reeks.sleutel()).map(Document::kaart);
    }

    /** Its text was checked against the law of today (CH-4a). */
    public boolean isMetRegelgevingVanNu(DocumentKaart document) {
        return sjablonen
                .regelgeving()
                .filter(regelgeving -> document.opmaak().isMet(regelgeving.code()))
                .isPresent();
    }

    /** Final papers that the client has a right to and did not get (CH-9e). */
    public List<DocumentKaart> nogTeBezorgen(long trajectId) {
        return vanTraject(trajectId).stream()
                .filter(DocumentKaart::isNogTeBezorgen)
                .toList();
    }
}
