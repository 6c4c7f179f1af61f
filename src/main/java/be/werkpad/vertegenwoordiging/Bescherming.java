package be.werkpad.vertegenwoordiging;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a protected client signs too, and whether interests clash. Who has no row signs too, without a clash. */
@Entity
class Bescherming {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long clientId;
    private boolean clientTekentMee = true;
    private boolean belangenconflict;
    private @Nullable LocalDate soortSinds;
    private @Nullable String soortBewijs;
    private LocalDate bijgewerktOp;
    private String bijgewerktDoor;

    protected Bescherming() {}

    Bescherming(long clientId) {
        this.clientId = clientId;
    }

    void wijzig(boolean tekentMee, boolean conflict, String door, LocalDate op) {
        clientTekentMee = tekentMee;
        belangenconflict = conflict;
        bijgewerktDoor = door;
        bijgewerktOp = op;
    }

    /** Another kind of representation, with the paper that shows it. */
    void wijzigSoort(LocalDate sinds, String bewijs, String door, LocalDate op) {
        soortSinds = sinds;
        soortBewijs = bewijs;
        bijgewerktDoor = door;
        bijgewerktOp = op;
    }

    @Nullable
    LocalDate soortSinds() {
        return soortSinds;
    }

    @Nullable
    String soortBewijs() {
        return soortBewijs;
    }

    long clientId() {
        return clientId;
    }

    boolean is(boolean tekentMee, boolean conflict) {
        return clientTekentMee == tekentMee && belangenconflict == conflict;
    }

    boolean clientTekentMee() {
        return clientTekentMee;
    }

    boolean belangenconflict() {
        return belangenconflict;
    }
}
