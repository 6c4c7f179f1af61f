package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentOpslag.Vorm;
import be.werkpad.document.DocumentOpslag.Weergave;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.util.Map;

/** Documents for who may read the dossier, and for the client whose dossier it is (G.4). Each reading leaves a trace. */
@UseCase
public class DocumentOpvragen {
    private final DocumentZoeken documenten;
    private final Documentbestand bestand;
    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final Leesrecht leesrecht;
    private final Audittrail audit;

    DocumentOpvragen(
            DocumentZoeken documenten,
            Documentbestand bestand,
            TrajectZoeken trajecten,
            TrajectToegang toegang,
            Leesrecht leesrecht,
            Audittrail audit) {
        this.documenten = documenten;
        this.bestand = bestand;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.leesrecht = leesrecht;
        this.audit = audit;
    }

    /** A document with its bytes. */
    public record Inhoud(DocumentKaart document, TrajectKaart traject, byte[] bytes) {}

    /**
     * The finished file when everybody has signed, else what was made.
     *
     * @throws be.werkpad.shared.NotFoundException also when the user may not know that it exists
     */
    public Inhoud inhoud(long documentId) {
        var document = documenten.metId(documentId);
        var traject = lezer(document);
        var bytes = bestand.lees(document);
        noteer(document);
        return new Inhoud(document, traject, bytes);
    }

    /**
     * The same words as a page, or in the other level.
     *
     * @throws be.werkpad.shared.NotFoundException also when this kind has no other level
     */
    public Inhoud weergave(long documentId, Weergave weergave) {
        var document = documenten.metId(documentId);
        if (weergave.vorm() == Vorm.PDF
                && (document.isMetDeHand()
                        || weergave.niveau() == document.opmaak().taalniveau())) {
            return inhoud(documentId);
        }
        var traject = lezer(document);
        var bytes = bestand.lees(document, weergave)
                .orElseThrow(() -> new NotFoundException("Document %d has no such level".formatted(documentId)));
        noteer(document);
        return new Inhoud(document, traject, bytes);
    }

    private TrajectKaart lezer(DocumentKaart document) {
        var traject = toegang.leesOfEigen(trajecten.metId(document.trajectId()).code());
        if (!leesrecht.mag(traject, document)) {
            throw new NotFoundException("This document is not for this user");
        }
        return traject;
    }

    private void noteer(DocumentKaart document) {
        audit.noteer(
                Actie.DOCUMENT_GELEZEN,
                document.trajectId(),
                "document",
                String.valueOf(document.id()),
                Map.of("soort", document.soort().name(), "versie", String.valueOf(document.versie())));
    }
}
