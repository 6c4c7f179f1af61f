package be.werkpad.document;

import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Sha256;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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

    private int versie;

    @Enumerated(EnumType.STRING)
    private Status status = Status.TER_BESPREKING;

    private String sjabloonversie;
    private String invoerhash;
    private String hash;
    private int omvang;
    private String opgemaaktDoor;
    private LocalDate opgemaaktOp;
    private @Nullable LocalDate definitiefOp;
    private @Nullable LocalDate getekendOp;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "document_bezorging")
    @OrderBy("datum")
    private List<Bezorging> bezorgingen = new ArrayList<>();

    protected Document() {}

    Document(Documentreeks reeks, Opmaak opmaak) {
        this.trajectId = reeks.trajectId();
        this.plaatsingId = reeks.plaatsingId();
        this.soort = reeks.soort();
        this.reeks = reeks.sleutel();
        this.versie = opmaak.versie();
        this.sjabloonversie = opmaak.sjabloonversie();
        this.invoerhash = opmaak.invoerhash();
        this.hash = Sha256.van(opmaak.inhoud());
        this.omvang = opmaak.inhoud().length;
        this.opgemaaktDoor = opmaak.door();
        this.opgemaaktOp = opmaak.op();
    }

    /**
     * How a version came about.
     *
     * @param sjabloonversie which text of the templates
     * @param invoerhash of everything that was put into it
     */
    record Opmaak(int versie, String sjabloonversie, String invoerhash, byte[] inhoud, String door, LocalDate op) {}

    boolean isGemaaktVan(String andereInvoerhash) {
        return status != Status.VERVALLEN && invoerhash.equals(andereInvoerhash);
    }

    /** A newer version exists. A final document stays what it is. */
    void laatVervallen() {
        if (!kaart().isDefinitief()) {
            status = Status.VERVALLEN;
        }
    }

    /** Tells whoever works with this version that a newer one was made. */
    void krijgtOpvolger() {
        registerEvent(new DocumentVervangen(id, trajectId));
    }

    void maakDefinitief(LocalDate op) {
        eis(Status.TER_BESPREKING, "document.nietTerBespreking", "Dit document kan niet meer definitief worden.");
        status = Status.DEFINITIEF;
        definitiefOp = op;
    }

    void teken(LocalDate op) {
        eis(Status.DEFINITIEF, "document.nietDefinitief", "Een document wordt eerst definitief en dan pas getekend.");
        if (definitiefOp != null && op.isBefore(definitiefOp)) {
            throw DomainException.bijVeld(
                    "document.getekendVoorDefinitief", "datum", "Tekenen kan pas als het document definitief is.");
        }
        status = Status.GETEKEND;
        getekendOp = op;
    }

    void bezorg(Bezorging bezorging) {
        if (!kaart().isDefinitief()) {
            throw new DomainException(
                    "document.nietDefinitief", "Alleen een definitief document kan bezorgd worden aan de cliënt.");
        }
        if (bezorging.datum().isBefore(opgemaaktOp)) {
            throw DomainException.bijVeld(
                    "document.bezorgdVoorOpmaak", "bezorgdOp", "Op deze datum bestond het document nog niet.");
        }
        bezorgingen.add(bezorging);
    }

    private void eis(Status verwacht, String code, String melding) {
        if (status != verwacht) {
            throw new DomainException(code, melding);
        }
    }

    DocumentKaart kaart() {
        return new DocumentKaart(
                id == null ? 0 : id,
                trajectId,
                plaatsingId,
                soort,
                versie,
                status,
                opgemaaktDoor,
                opgemaaktOp,
                definitiefOp,
                getekendOp,
                sjabloonversie,
                hash,
                omvang,
                List.copyOf(bezorgingen));
    }
}
