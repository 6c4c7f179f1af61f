package be.werkpad.document;

import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Sha256;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One version of one document. What it says is fixed when it is made; only what happens to it changes. */
@Entity
class Document extends AbstractAggregateRoot<Document> {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private @Nullable Long plaatsingId;

    @Enumerated(EnumType.STRING)
    private Documentsoort soort;

    /** All versions of one document; unique together with the version. */
    private String reeks;

    private @Nullable Long onderwerpId;
    private int versie;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** Only of a final version; unique, so that there are never two. */
    private @Nullable String eindversie;

    @Embedded
    private Opmaak opmaak;

    private String invoerhash;
    private String hash;
    private int omvang;
    private @Nullable LocalDate definitiefOp;
    private @Nullable LocalDate getekendOp;
    private @Nullable LocalDate vervallenOp;
    private @Nullable String redenVervallen;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "document_bezorging")
    @OrderBy("datum")
    private List<Bezorging> bezorgingen = new ArrayList<>();

    protected Document() {}

    /**
     * @param invoerhash of everything that was put into it
     * @param concept not yet ready to be talked about
     */
    Document(Documentreeks reeks, int versie, Opmaak opmaak, String invoerhash, byte[] inhoud, boolean concept) {
        this.trajectId = reeks.trajectId();
        this.plaatsingId = reeks.plaatsingId();
        this.onderwerpId = reeks.onderwerpId();
        this.soort = reeks.soort();
        this.reeks = reeks.sleutel();
        this.versie = versie;
        this.status = concept ? Status.CONCEPT : Status.TER_BESPREKING;
        this.opmaak = opmaak;
        this.invoerhash = invoerhash;
        this.hash = Sha256.van(inhoud);
        this.omvang = inhoud.length;
    }

    boolean isGemaaktVan(String andereInvoerhash) {
        return status != Status.VERVALLEN && invoerhash.equals(andereInvoerhash);
    }

    boolean isConcept() {
        return status == Status.CONCEPT;
    }

    boolean isEindversie() {
        return status == Status.DEFINITIEF || status == Status.GETEKEND;
    }

    /** Good enough to talk about with the client. */
    void legVoor() {
        eis(Status.CONCEPT, "document.geenConcept", "Dit document ligt al voor.");
        if (kaart().isZonderWet()) {
            throw new DomainException("document.tekstNietNagekeken", Wetseis.UITLEG);
        }
        status = Status.TER_BESPREKING;
    }

    void maakDefinitief(LocalDate op) {
        eis(Status.TER_BESPREKING, "document.nietTerBespreking", "Dit document kan niet meer definitief worden.");
        status = Status.DEFINITIEF;
        eindversie = eindversie();
        definitiefOp = op;
        registerEvent(new DocumentDefinitief(id == null ? 0 : id, trajectId));
    }

    /** All who had to have signed. */
    void teken(LocalDate op) {
        eis(Status.DEFINITIEF, "document.nietDefinitief", "Een document wordt eerst definitief en dan pas getekend.");
        if (definitiefOp != null && op.isBefore(definitiefOp)) {
            throw DomainException.bijVeld(
                    "document.getekendVoorDefinitief", "datum", "Tekenen kan pas als het document definitief is.");
        }
        status = Status.GETEKEND;
        eindversie = eindversie();
        getekendOp = op;
        registerEvent(new DocumentGetekend(reeks(), op));
    }

    /** A signature does not count after all; the words stay as they are and must be signed again. */
    void laatHandtekeningenVervallen() {
        eis(Status.GETEKEND, "document.nietGetekend", "Dit document is niet getekend.");
        status = Status.DEFINITIEF;
        eindversie = eindversie();
        getekendOp = null;
    }

    /** Another version took its place, or it does not hold any more. Its words stay readable. */
    void laatVervallen(LocalDate op, String reden) {
        if (status == Status.VERVALLEN) {
            throw new DomainException("document.reedsVervallen", "Deze versie is al vervallen.");
        }
        status = Status.VERVALLEN;
        eindversie = null;
        vervallenOp = op;
        redenVervallen = reden;
    }

    void bezorg(Bezorging bezorging) {
        if (!isEindversie()) {
            throw new DomainException(
                    "document.nietDefinitief", "Alleen een definitief document kan bezorgd worden aan de cliënt.");
        }
        if (bezorging.datum().isBefore(opmaak.op())) {
            throw DomainException.bijVeld(
                    "document.bezorgdVoorOpmaak", "bezorgdOp", "Op deze datum bestond het document nog niet.");
        }
        bezorgingen.add(bezorging);
    }

    private String eindversie() {
        return reeks + "|" + status;
    }

    private void eis(Status verwacht, String code, String melding) {
        if (status != verwacht) {
            throw new DomainException(code, melding);
        }
    }

    Documentreeks reeks() {
        return new Documentreeks(trajectId, plaatsingId, soort, onderwerpId);
    }

    DocumentKaart kaart() {
        return new DocumentKaart(
                id == null ? 0 : id,
                reeks(),
                versie,
                status,
                opmaak,
                new DocumentKaart.Loop(definitiefOp, getekendOp, vervallenOp, redenVervallen),
                hash,
                omvang,
                List.copyOf(bezorgingen));
    }
}
