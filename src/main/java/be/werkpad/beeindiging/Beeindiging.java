package be.werkpad.beeindiging;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One stop of a traject. A client who chooses to search again may later stop once more, with a new one. */
@Entity
class Beeindiging {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private LocalDate gestartOp;

    @Enumerated(EnumType.STRING)
    private @Nullable Initiatief initiatief;

    private @Nullable String watStopt;
    private @Nullable LocalDate bedenktijdTot;
    private @Nullable String bestemming;
    private @Nullable LocalDate eindevaluatieOp;
    private boolean zonderGesprek;
    private @Nullable LocalDate bezorgdOp;

    protected Beeindiging() {}

    Beeindiging(long trajectId, LocalDate gestartOp) {
        this.trajectId = trajectId;
        this.gestartOp = gestartOp;
    }

    void legRedenVast(Initiatief wie, String wat, @Nullable LocalDate bedenktijd) {
        if (wie == Initiatief.OVERLIJDEN && !wat.equals("TRAJECT")) {
            throw DomainException.bijVeld(
                    "beeindiging.alleenTraject", "watStopt", "Na een overlijden stopt het hele traject.");
        }
        initiatief = wie;
        watStopt = wat;
        bedenktijdTot = bedenktijd;
    }

    void evalueer(LocalDate datum, boolean zonder, String waarheen) {
        eindevaluatieOp = datum;
        zonderGesprek = zonder;
        bestemming = waarheen;
    }

    void bezorg(LocalDate datum) {
        if (eindevaluatieOp == null) {
            throw new DomainException(
                    "beeindiging.eindevaluatieOntbreekt", "Er is nog geen eindevaluatie om te bezorgen.");
        }
        if (datum.isBefore(eindevaluatieOp)) {
            throw DomainException.bijVeld(
                    "beeindiging.bezorgdVoorEvaluatie",
                    "bezorgdOp",
                    "Bezorgen kan pas op of na de dag van de eindevaluatie.");
        }
        bezorgdOp = datum;
    }

    /** Stopping never takes away the duty to look back together and to hand over the report (C.1 note 7, CH-9e). */
    void eisKlaar() {
        if (eindevaluatieOp == null) {
            throw new DomainException(
                    "beeindiging.eindevaluatieOntbreekt",
                    "Het traject kan nog niet dicht. De eindevaluatie ontbreekt.");
        }
        if (bezorgdOp == null) {
            throw new DomainException(
                    "beeindiging.nietBezorgd", "Het traject kan nog niet dicht. De eindevaluatie is nog niet bezorgd.");
        }
    }

    BeeindigingKaart kaart() {
        return new BeeindigingKaart(
                id == null ? 0 : id,
                trajectId,
                gestartOp,
                initiatief,
                bestemming,
                eindevaluatieOp,
                zonderGesprek,
                bezorgdOp);
    }
}
