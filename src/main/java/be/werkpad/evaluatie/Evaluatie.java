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
    private @Nullable LocalDate gesprekOp;
    private @Nullable LocalDate bezorgdOp;
    private @Nullable Long documentId;

    protected Evaluatie() {}

    Evaluatie(long trajectId, Evaluatiesoort soort, LocalDate verwachtOp) {
        this.trajectId = trajectId;
        this.soort = soort;
        this.verwachtOp = verwachtOp;
    }

    void voerGesprek(LocalDate datum) {
        gesprekOp = datum;
        status = EvaluatieStatus.IN_OPMAAK;
    }

    void bezorg(long document, LocalDate datum) {
        if (gesprekOp == null) {
            throw new DomainException("evaluatie.geenGesprek", "Leg eerst vast wanneer het gesprek was.");
        }
        if (datum.isBefore(gesprekOp)) {
            throw DomainException.bijVeld(
                    "evaluatie.bezorgdVoorGesprek", "bezorgdOp", "Je kunt niet bezorgen vóór de dag van het gesprek.");
        }
        documentId = document;
        bezorgdOp = datum;
        status = EvaluatieStatus.WACHT_OP_CLIENT;
    }

    /** @return the day it counts as held: the day of the talk */
    LocalDate rondAf() {
        if (gesprekOp == null || bezorgdOp == null || documentId == null) {
            throw new DomainException(
                    "evaluatie.nietVolledig",
                    "De Bevraging is pas gehouden na het gesprek, met een definitief document dat bezorgd is.");
        }
        status = EvaluatieStatus.GEHOUDEN;
        return gesprekOp;
    }

    long trajectId() {
        return trajectId;
    }

    EvaluatieStatus status() {
        return status;
    }

    @Nullable LocalDate gesprekOp() {
        return gesprekOp;
    }
}
