package be.werkpad.termijn;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of a traject, or of one of its plaatsingen. A move makes a new row, so that every move stays visible.
 */
@Entity
class Termijn {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private @Nullable Long plaatsingId;
    private String sleutel;
    private @Nullable Long onderwerpId;
    private LocalDate datum;
    private LocalDate oorspronkelijkeDatum;

    @Enumerated(EnumType.STRING)
    private Termijnstatus status = Termijnstatus.OPEN;

    /** Unique in the table: two transactions cannot open the same deadline twice. Empty once the row is closed. */
    private @Nullable String openSleutel;

    private LocalDate geopendOp;
    private @Nullable LocalDate gehoudenOp;
    private @Nullable String redenVerzet;

    /** Counted from a norm; false when people agreed on the date. */
    private boolean volgensNorm;

    protected Termijn() {}

    Termijn(Termijnadres adres, LocalDate datum, boolean volgensNorm, LocalDate vandaag) {
        trajectId = adres.trajectId();
        plaatsingId = adres.plaatsingId();
        sleutel = adres.sleutel();
        onderwerpId = adres.onderwerpId();
        openSleutel = adres.openSleutel();
        this.datum = datum;
        oorspronkelijkeDatum = datum;
        geopendOp = vandaag;
        this.volgensNorm = volgensNorm;
    }

    /** The row that takes the place of this one, after {@link #sluit}. */
    Termijn verzetNaar(LocalDate nieuweDatum, boolean nieuwVolgensNorm, String reden, LocalDate vandaag) {
        var nieuw = new Termijn(adres(), nieuweDatum, nieuwVolgensNorm, vandaag);
        nieuw.oorspronkelijkeDatum = oorspronkelijkeDatum;
        nieuw.geopendOp = geopendOp;
        nieuw.redenVerzet = reden;
        return nieuw;
    }

    void houd(LocalDate op) {
        sluit(Termijnstatus.GEHOUDEN);
        gehoudenOp = op;
    }

    void sluit(Termijnstatus nieuweStatus) {
        if (status != Termijnstatus.OPEN) {
            throw new IllegalStateException("Termijn %d is %s".formatted(id, status));
        }
        status = nieuweStatus;
        openSleutel = null;
    }

    Termijnadres adres() {
        return new Termijnadres(trajectId, plaatsingId, sleutel, onderwerpId);
    }

    LocalDate datum() {
        return datum;
    }

    boolean isVolgensNorm() {
        return volgensNorm;
    }

    TermijnKaart kaart() {
        return new TermijnKaart(
                id,
                trajectId,
                plaatsingId,
                sleutel,
                datum,
                status,
                geopendOp,
                gehoudenOp,
                redenVerzet,
                oorspronkelijkeDatum);
    }
}
