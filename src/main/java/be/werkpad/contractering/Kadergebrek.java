package be.werkpad.contractering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One gap of the last check of a plaatsing. */
@Entity
@Table(name = "kader_gebrek")
class Kadergebrek {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long trajectId;
    private long plaatsingId;

    @Enumerated(EnumType.STRING)
    private Gebrek code;

    private LocalDate nagekekenOp;

    protected Kadergebrek() {}

    Kadergebrek(long trajectId, long plaatsingId, Gebrek code, LocalDate nagekekenOp) {
        this.trajectId = trajectId;
        this.plaatsingId = plaatsingId;
        this.code = code;
        this.nagekekenOp = nagekekenOp;
    }

    Gebrek code() {
        return code;
    }
}
