package be.werkpad.evaluatie;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** One evaluation with the client. Held = talk dated, document final and delivered (E.2). */
@Entity
class Evaluatie {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;

    @Enumerated(EnumType.STRING)
    private Evaluatiesoort soort;

    @Enumerated(EnumType.STRING)
    private EvaluatieStatus status = EvaluatieStatus.NIET_GESTART;

    private LocalDate verwachtOp;
    private @Nullable LocalDate gesprekGeplandOp;
    private @Nullable LocalDate gesprekOp;
    private @Nullable LocalDate bezorgdOp;
    private @Nullable Long documentId;

    protected Evaluatie() {}

    Evaluatie(long trajectId, Evaluatiesoort soort, LocalDate verwachtOp) {
        this.trajectId = trajectId;
        this.soort = soort;
        this.verwachtOp = verwachtOp;
    }

    boolean isOpen() {
        return status != EvaluatieStatus.GEHOUDEN;
    }

    /** A day is agreed; the due date stays what it was, so late stays late. */
    void planGesprek(LocalDate datum) {
        eisOpen();
        gesprekGeplandOp = datum;
        if (gesprekOp == null) {
            status = EvaluatieStatus.GESPREK_GEPLAND;
        }
    }

    /** @param vorige day of the talk of the year before; null in the first year */
    void voerGesprek(LocalDate datum, @Nullable LocalDate vorige) {
        eisOpen();
        if (vorige != null && !datum.isAfter(vorige)) {
            throw DomainException.bijVeld(
                    "evaluatie.gesprekVoorVorige", "datum", "Op deze dag was de vorige Bevraging al gehouden.");
        }
        gesprekOp = datum;
        status = EvaluatieStatus.IN_OPMAAK;
    }

    void bezorg(long document, LocalDate datum) {
        eisOpen();
        if (gesprekOp == null) {
            throw new DomainException("evaluatie.geenGesprek", "Leg eerst vast wanneer het gesprek was.");
        }
        if (datum.isBefore(gesprekOp)) {
            throw DomainException.bijVeld(
                    "evaluatie.bezorgdVoorGesprek", "bezorgdOp", "Je kunt niet bezorgen vóór de dag van het gesprek.");
        }
        documentId = document;
        bezorgdOp = datum;
    }

    /**
     * @param isDefinitief whether the document can no longer change
     * @return the day it counts as held: the day of the talk
     */
    LocalDate rondAf(LongPredicate isDefinitief) {
        eisOpen();
        if (gesprekOp == null || bezorgdOp == null || documentId == null || !isDefinitief.test(documentId)) {
            throw new DomainException(
                    "evaluatie.nietVolledig",
                    "De Bevraging is pas gehouden na het gesprek, met een definitief document dat bezorgd is.");
        }
        status = EvaluatieStatus.GEHOUDEN;
        return gesprekOp;
    }

    private void eisOpen() {
        if (!isOpen()) {
            throw new DomainException("evaluatie.gehouden", "Deze Bevraging is al gehouden.");
        }
    }

    long trajectId() {
        return trajectId;
    }

    EvaluatieStatus status() {
        return status;
    }

    @Nullable
    LocalDate gesprekOp() {
        return gesprekOp;
    }
}
