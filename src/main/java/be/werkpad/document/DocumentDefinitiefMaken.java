package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Fixes a document that everybody agrees on. From then on only a new version can say something else, and the version
 * before it lapses. A signed version holds until its successor is signed.
 */
@UseCase
public class DocumentDefinitiefMaken {
    private final DocumentRepository documenten;
    private final Eindeisen eisen;
    private final Eindversies eindversies;
    private final Audittrail audit;
    private final Clock clock;

    DocumentDefinitiefMaken(
            DocumentRepository documenten, Eindeisen eisen, Eindversies eindversies, Audittrail audit, Clock clock) {
        this.documenten = documenten;
        this.eisen = eisen;
        this.eindversies = eindversies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The newest version; does nothing when it is final already.
     *
     * @throws DomainException document.ontbreekt, document.nogConcept, document.nietVolledig
     */
    public DocumentKaart voor(Documentreeks reeks) {
        var document = laatste(reeks);
        if (document.isConcept()) {
            throw new DomainException(
                    "document.nogConcept", "Dit document is nog in opmaak. Zet het eerst klaar om te bespreken.");
        }
        return document.isEindversie() ? document.kaart() : definitief(document);
    }

    /** The same, in a step that says itself that the document was talked over; a draft was talked over too then. */
    public DocumentKaart naGesprek(Documentreeks reeks) {
        var document = laatste(reeks);
        if (document.isConcept()) {
            document.legVoor();
        }
        return voor(reeks);
    }

    /** Because somebody pushes a button, and no step of the traject asks it. */
    void metDeKnop(Documentreeks reeks) {
        eisen.metDeKnop(laatste(reeks).kaart()).ifPresent(DocumentDefinitiefMaken::weiger);
        voor(reeks);
    }

    /** Whether the newest version is still a draft, or misses something. */
    public boolean isNogNietKlaar(Documentreeks reeks) {
        var document = laatste(reeks);
        return document.isConcept()
                || !document.isEindversie()
                        && eisen.inHetTraject(document.kaart()).isPresent();
    }

    private static void weiger(DomainException bezwaar) {
        throw bezwaar;
    }

    private Document laatste(Documentreeks reeks) {
        return documenten
                .findFirstByReeksOrderByVersieDesc(reeks.sleutel())
                .orElseThrow(() -> new DomainException(
                        "document.ontbreekt",
                        "Het document '%s' is nog niet opgemaakt."
                                .formatted(reeks.soort().naam())));
    }

    private DocumentKaart definitief(Document document) {
        eisen.inHetTraject(document.kaart()).ifPresent(DocumentDefinitiefMaken::weiger);
        var vandaag = LocalDate.now(clock);
        var vervangen = eindversies.maakPlaats(document, DocumentKaart.Status.DEFINITIEF, vandaag);
        document.maakDefinitief(vandaag);
        var kaart = documenten.saveAndFlush(document).kaart();
        eindversies.meld(vervangen);
        audit.noteer(
                Actie.DOCUMENT_DEFINITIEF,
                kaart.trajectId(),
                "document",
                String.valueOf(kaart.id()),
                Map.of(
                        "soort", kaart.soort().name(),
                        "versie", String.valueOf(kaart.versie()),
                        "stap", "definitief"));
        return kaart;
    }
}
