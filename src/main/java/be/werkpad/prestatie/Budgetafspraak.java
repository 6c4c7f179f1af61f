package be.werkpad.prestatie;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much support a client has, agreed at the start (CH-5e-1, CH-5e-2). A later one replaces an earlier one. */
@Entity
class Budgetafspraak {
    private static final int MEESTE_UREN = 5000;
    private static final int MEESTE_BUFFER = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private LocalDate van;
    private LocalDate tot;
    private int uren;
    private int bufferPct;
    private @Nullable String basis;
    private String afgesprokenDoor;
    private @Nullable LocalDate gewaarschuwdOp;

    protected Budgetafspraak() {}

    Budgetafspraak(long trajectId, Budgetkaart.Nieuw nieuw, String door) {
        if (!nieuw.tot().isAfter(nieuw.van())) {
            throw DomainException.bijVeld("prestatie.periode", "tot", "Het einde moet na het begin liggen.");
        }
        if (nieuw.uren() < 1 || nieuw.uren() > MEESTE_UREN) {
            throw DomainException.bijVeld("prestatie.uren", "uren", "Vul 1 tot 5000 uren in.");
        }
        if (nieuw.bufferPct() < 0 || nieuw.bufferPct() > MEESTE_BUFFER) {
            throw DomainException.bijVeld("prestatie.buffer", "bufferPct", "Vul 0 tot 50 procent in.");
        }
        this.trajectId = trajectId;
        van = nieuw.van();
        tot = nieuw.tot();
        uren = nieuw.uren();
        bufferPct = nieuw.bufferPct();
        basis = nieuw.basis();
        afgesprokenDoor = door;
    }

    /** Says it once (CH-5e-3). */
    boolean waarschuw(LocalDate vandaag) {
        var eerste = gewaarschuwdOp == null;
        gewaarschuwdOp = eerste ? vandaag : gewaarschuwdOp;
        return eerste;
    }

    Budgetkaart kaart() {
        return new Budgetkaart(trajectId, van, tot, uren, bufferPct, basis, afgesprokenDoor);
    }
}
