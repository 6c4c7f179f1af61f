package be.werkpad.risico;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A weighed risk with the day on which it is looked at again. What was said stays in the answers of its form. */
@Entity
class Risico {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private @Nullable Long plaatsingId;
    private long antwoordId;
    private LocalDate nazienOp;
    private @Nullable String akkoordDoor;
    private @Nullable LocalDate akkoordOp;
    private @Nullable LocalDate nagekekenOp;
    private @Nullable String nagekekenDoor;
    private @Nullable String bevinding;

    protected Risico() {}

    Risico(long trajectId, @Nullable Long plaatsingId, long antwoordId, LocalDate nazienOp) {
        this.trajectId = trajectId;
        this.plaatsingId = plaatsingId;
        this.antwoordId = antwoordId;
        this.nazienOp = nazienOp;
    }

    void akkoord(String account, LocalDate op) {
        akkoordDoor = account;
        akkoordOp = op;
    }

    /** @param opnieuwOp the next day to look at it; null when it needs no more looking at */
    void kijkNa(LocalDate op, String door, String wat, @Nullable LocalDate opnieuwOp) {
        if (!isOpen()) {
            throw DomainException.bijVeld("risico.alNagekeken", "bevinding", "Dit risico is al nagekeken.");
        }
        bevinding = wat;
        if (opnieuwOp == null) {
            nagekekenOp = op;
            nagekekenDoor = door;
        } else {
            nazienOp = opnieuwOp;
        }
    }

    boolean isOpen() {
        return nagekekenOp == null;
    }

    long trajectId() {
        return trajectId;
    }

    @Nullable
    Long plaatsingId() {
        return plaatsingId;
    }

    LocalDate nazienOp() {
        return nazienOp;
    }

    RisicoKaart kaart() {
        return new RisicoKaart(id, antwoordId, nazienOp, akkoordDoor, akkoordOp, nagekekenOp, bevinding);
    }
}
