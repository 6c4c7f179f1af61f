package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.Document.Opmaak;
import be.werkpad.shared.UseCase;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a document from what the dossier holds. Making it again from the same answers gives the same document. */
@UseCase
public class DocumentOpmaken {
    private final Documentsamenstelling samenstelling;
    private final DocumentRenderer renderer;
    private final DocumentRepository documenten;
    private final DocumentOpslag opslag;
    private final Audittrail audit;

    DocumentOpmaken(
            Documentsamenstelling samenstelling,
            DocumentRenderer renderer,
            DocumentRepository documenten,
            DocumentOpslag opslag,
            Audittrail audit) {
        this.samenstelling = samenstelling;
        this.renderer = renderer;
        this.documenten = documenten;
        this.opslag = opslag;
        this.audit = audit;
    }

    public long voor(long trajectId, @Nullable Long plaatsingId, Documentsoort soort) {
        return voor(new Documentreeks(trajectId, plaatsingId, soort), null);
    }

    /**
     * @param werkpostId the werkpost it is about, when the process knows one
     * @return id of the document, new or the one that says the same already
     */
    public long voor(Documentreeks reeks, @Nullable Long werkpostId) {
        var gegevens = samenstelling.voor(reeks, werkpostId);
        var laatste = documenten.findFirstByReeksOrderByVersieDesc(reeks.sleutel());
        var invoerhash = samenstelling.invoerhash(gegevens);
        return laatste.filter(document -> document.isGemaaktVan(invoerhash))
                .map(document -> document.kaart().id())
                .orElseGet(() -> nieuw(reeks, gegevens, invoerhash, laatste.orElse(null)));
    }

    private long nieuw(Documentreeks reeks, Documentgegevens gegevens, String invoerhash, @Nullable Document vorige) {
        var versie = vorige == null ? 1 : vorige.kaart().versie() + 1;
        var sjabloon = reeks.soort().sjabloon(reeks.plaatsingId() != null);
        var genummerd = gegevens.metVersie(versie);
        var inhoud = renderer.pdf(sjabloon, genummerd);
        if (vorige != null) {
            vorige.laatVervallen();
            vorige.krijgtOpvolger();
            documenten.saveAndFlush(vorige);
        }
        var kenmerk = genummerd.kenmerk();
        var id = documenten
                .saveAndFlush(new Document(
                        reeks,
                        new Opmaak(
                                versie,
                                renderer.sjabloonversie(),
                                invoerhash,
                                inhoud,
                                samenstelling.auteur(reeks.trajectId()),
                                kenmerk.datum())))
                .kaart()
                .id();
        opslag.bewaar(id, inhoud);
        audit.noteer(
                Actie.DOCUMENT_OPGEMAAKT,
                reeks.trajectId(),
                "document",
                String.valueOf(id),
                Map.of("soort", reeks.soort().name(), "versie", String.valueOf(versie)));
        return id;
    }
}
