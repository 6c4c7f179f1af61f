package be.werkpad.ondertekening;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Zegel;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.LongText;
import be.werkpad.shared.NotFoundException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One round of signatures under one version of a document. Whoever changes it holds the lock on its row. */
@Entity
class Ondertekening {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private @Nullable Long plaatsingId;
    private long documentId;

    @Enumerated(EnumType.STRING)
    private Documentsoort documentsoort;

    private String documenthash;

    @Embedded
    private @Nullable Bijgevoegd bijgevoegd;

    private LocalDate definitiefOp;
    private boolean eenvoudig;

    @Enumerated(EnumType.STRING)
    private Status status = Status.LOPEND;

    /** Its documents while the round runs; the database allows each one once. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ondertekening_lopend", joinColumns = @JoinColumn(name = "ondertekening_id"))
    @Column(name = "document_id")
    private Set<Long> lopend = new HashSet<>();

    private Instant gestartOp;
    private String gestartDoor;
    private @Nullable Instant afgerondOp;
    private @Nullable Instant geldtSinds;

    @Column(length = LongText.LENGTH)
    private @Nullable String uitleg;

    @Enumerated(EnumType.STRING)
    private @Nullable Zegel zegel;

    private @Nullable String bestandhash;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "ondertekening_id", nullable = false)
    @OrderBy("nummer")
    private List<Tekenvak> vakken = new ArrayList<>();

    protected Ondertekening() {}

    /**
     * @param bij what is signed with it
     * @param eenvoudig the dienst takes a simple signature now; a later choice does not change this round
     */
    Ondertekening(DocumentKaart document, @Nullable DocumentKaart bij, boolean eenvoudig, String door, Instant op) {
        this.trajectId = document.trajectId();
        this.plaatsingId = document.plaatsingId();
        this.documentId = document.id();
        this.lopend.add(documentId);
        this.documentsoort = document.soort();
        this.documenthash = document.hash();
        this.definitiefOp = Bijgevoegd.klaarOp(document, bij);
        this.eenvoudig = eenvoudig;
        this.gestartDoor = door;
        this.gestartOp = op;
        if (bij != null) {
            this.bijgevoegd = Bijgevoegd.van(bij);
            this.lopend.add(bij.id());
        }
    }

    void vraag(Partij partij, Set<Long> toegelaten) {
        vakken.add(new Tekenvak(vakken.size() + 1, partij, toegelaten));
    }

    /** Sets one signature; the last one finishes the round. */
    void teken(long vakId, Handtekening handtekening, LocalDate vandaag) {
        eisOpen();
        if (!handtekening.documenthash().equals(documenthash)
                || !Objects.equals(handtekening.bijDocumenthash(), kaart().bijDocumenthash())) {
            throw new DomainException(
                    "ondertekening.anderDocument", "Het document is intussen veranderd. Lees het eerst opnieuw.");
        }
        Tekenregels.eisDatum(handtekening.datum(), definitiefOp, vandaag);
        var vak = vak(vakId);
        Tekenregels.eis(documentsoort.name(), vak.partij(), eenvoudig, handtekening);
        vak.teken(handtekening);
        if (vakken.stream().allMatch(Tekenvak::isGetekend)) {
            rondAf(Status.GETEKEND, null, handtekening.geregistreerdOp());
            geldtSinds = afgerondOp;
        }
    }

    void maakBezwaar(long vakId, String tekst, Instant op) {
        eisOpen();
        vak(vakId).maakBezwaar(tekst, op);
    }

    /** Ends the round without all signatures; the ones that are set do not count any more. */
    void stop(Status waarom, @Nullable String tekst, Instant op) {
        eisOpen();
        rondAf(waarom, tekst, op);
    }

    private void rondAf(Status nieuw, @Nullable String tekst, Instant op) {
        status = nieuw;
        lopend.clear();
        uitleg = tekst;
        afgerondOp = op;
    }

    /** The same words were offered again: what was signed still holds. */
    void bevestig(Instant op) {
        if (status == Status.GETEKEND) {
            geldtSinds = op;
        }
    }

    /** @param hash SHA-256 of the finished file */
    void verzegeld(Zegel gezet, String hash, @Nullable Bijgevoegd bij) {
        zegel = gezet;
        bestandhash = hash;
        bijgevoegd = bij;
    }

    /** @throws DomainException ondertekening.afgesloten */
    void eisOpen() {
        if (status != Status.LOPEND) {
            throw new DomainException(
                    "ondertekening.afgesloten", "Dit document kan nu niet meer getekend worden. Ververs de pagina.");
        }
    }

    private Tekenvak vak(long vakId) {
        return vakken.stream()
                .filter(vak -> vak.id() == vakId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No slot %d in %d".formatted(vakId, id)));
    }

    OndertekeningKaart kaart() {
        return new OndertekeningKaart(
                id == null ? 0 : id,
                trajectId,
                plaatsingId,
                documentId,
                documentsoort,
                documenthash,
                bijgevoegd,
                eenvoudig,
                status,
                gestartOp,
                afgerondOp,
                geldtSinds,
                uitleg,
                zegel,
                bestandhash,
                vakken.stream().map(Tekenvak::kaart).toList());
    }
}
