package be.werkpad.document;

import be.werkpad.shared.UseCase;
import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.GeldendSjabloon;
import org.jspecify.annotations.Nullable;

/** Makes a document from what the dossier holds. Making it again from the same answers gives the same document. */
@UseCase
public class DocumentOpmaken {
    static final String NIEUWE_GEGEVENS = "Er zijn nieuwe gegevens in het dossier.";
    private static final String OPNIEUW_TEKENEN = "De afspraken worden opnieuw getekend.";

    private final Documentsamenstelling samenstelling;
    private final Documentdruk druk;
    private final DocumentRepository documenten;
    private final Documentversies versies;

    DocumentOpmaken(
            Documentsamenstelling samenstelling,
            Documentdruk druk,
            DocumentRepository documenten,
            Documentversies versies) {
        this.samenstelling = samenstelling;
        this.druk = druk;
        this.documenten = documenten;
        this.versies = versies;
    }

    /**
     * What to make.
     *
     * @param concept true when somebody still has to look at it before it is talked about
     * @param reden why there is another version
     * @param opnieuwTeTekenen true when a version that was signed does not do, also when it says the same
     */
    public record Opdracht(Documentreeks reeks, boolean concept, String reden, boolean opnieuwTeTekenen) {
        public Opdracht(Documentreeks reeks, boolean concept, String reden) {
            this(reeks, concept, reden, false);
        }

        boolean isGediendMet(DocumentKaart document) {
            return !opnieuwTeTekenen || document.status() != DocumentKaart.Status.GETEKEND;
        }
    }

    public long voor(long trajectId, @Nullable Long plaatsingId, Documentsoort soort) {
        return voor(new Documentreeks(trajectId, plaatsingId, soort));
    }

    /** As a step of a process. */
    public long voor(Documentreeks reeks) {
        return voor(new Opdracht(reeks, false, NIEUWE_GEGEVENS));
    }

    /** As a step of a process that has an agreement signed once more (CH-4a). */
    public long opnieuw(Documentreeks reeks) {
        return voor(new Opdracht(reeks, false, OPNIEUW_TEKENEN, true));
    }

    /** @return id of the document, new or the one that says the same already */
    public long voor(Opdracht opdracht) {
        var reeks = opdracht.reeks();
        var sjabloon = druk.sjabloon(reeks);
        var gegevens = samenstelling.voor(reeks, druk.voorschrift(reeks), sjabloon);
        var invoerhash = samenstelling.invoerhash(gegevens, sjabloon);
        var laatste = versies.laatste(reeks);
        return laatste.filter(document -> zegtHetzelfde(document, invoerhash, sjabloon))
                .filter(document -> opdracht.isGediendMet(document.kaart()))
                .map(document -> bestaand(opdracht, document))
                .orElseGet(() -> nieuw(opdracht, sjabloon, gegevens, invoerhash, laatste.orElse(null)));
    }

    /** A text that somebody read beside the law since then makes another paper, with that law in it. */
    private static boolean zegtHetzelfde(Document document, String invoerhash, GeldendSjabloon sjabloon) {
        return document.isGemaaktVan(invoerhash)
                && (sjabloon.regelgeving() == null || !document.kaart().isZonderWet());
    }

    /** What a step asks for is ready to talk about, also when somebody made it as a draft before. */
    private long bestaand(Opdracht opdracht, Document document) {
        if (!opdracht.concept() && document.isConcept() && !document.kaart().isZonderWet()) {
            document.legVoor();
            documenten.saveAndFlush(document);
        }
        return document.kaart().id();
    }

    private long nieuw(
            Opdracht opdracht,
            GeldendSjabloon sjabloon,
            Documentgegevens gegevens,
            String invoerhash,
            @Nullable Document vorige) {
        var reeks = opdracht.reeks();
        var versie = Documentversies.na(vorige);
        var niveau = samenstelling.taalniveau(reeks.trajectId());
        var drukwerk = druk.maak(sjabloon, gegevens.metVersie(versie), niveau);
        var op = gegevens.kenmerk().datum();
        var opmaak = new Opmaak(
                gegevens.betrokkenen().naamWerkpost(),
                sjabloon.kenmerk(),
                wetsversie(sjabloon),
                drukwerk.niveau(),
                vorige == null ? null : opdracht.reden(),
                samenstelling.auteur(reeks.trajectId()),
                op);
        var document = new Document(reeks, versie, opmaak, invoerhash, drukwerk.pdf(), isConcept(opdracht, sjabloon));
        return versies.voegToe(document, vorige, id -> druk.bewaar(id, drukwerk));
    }

    /** An agreement stays a draft, also of a step, while nobody read its text beside a law (CH-4a). */
    private static boolean isConcept(Opdracht opdracht, GeldendSjabloon sjabloon) {
        return opdracht.concept() || opdracht.reeks().soort().vraagtWet() && sjabloon.regelgeving() == null;
    }

    private static @Nullable Wetsversie wetsversie(GeldendSjabloon sjabloon) {
        var regelgeving = sjabloon.regelgeving();
        return regelgeving == null ? null : new Wetsversie(regelgeving.code(), regelgeving.titel());
    }
}
