package be.werkpad.noodtoegang;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One time that somebody opened a dossier outside the own team. Never removed; it ends by its own time. */
@Entity
class Noodtoegang {
    private static final int KORTSTE_REDEN = 15;
    private static final int LANGSTE_REDEN = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String account;
    private long trajectId;
    private String reden;
    private Instant van;
    private Instant tot;
    private @Nullable String nagekekenDoor;
    private @Nullable Instant nagekekenOp;

    protected Noodtoegang() {}

    Noodtoegang(String account, long trajectId, String reden, Instant van, Instant tot) {
        var kern = reden.strip();
        if (kern.length() < KORTSTE_REDEN || kern.length() > LANGSTE_REDEN) {
            throw DomainException.bijVeld(
                    "noodtoegang.reden",
                    "reden",
                    "Schrijf in een zin waarom je dit dossier nu moet zien, in 15 tot 1000 tekens.");
        }
        this.account = account;
        this.trajectId = trajectId;
        this.reden = kern;
        this.van = van.truncatedTo(ChronoUnit.SECONDS);
        this.tot = tot.truncatedTo(ChronoUnit.SECONDS);
    }

    void kijkNa(String door, Instant op) {
        if (account.equals(door)) {
            throw new DomainException(
                    "noodtoegang.eigen", "Iemand anders kijkt jouw noodtoegang na. Dat kan je niet zelf doen.");
        }
        nagekekenDoor = door;
        nagekekenOp = op.truncatedTo(ChronoUnit.SECONDS);
    }

    NoodtoegangKaart kaart() {
        return new NoodtoegangKaart(id == null ? 0 : id, account, trajectId, reden, van, tot, nagekekenDoor);
    }
}
