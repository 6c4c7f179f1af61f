package be.werkpad.polis;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One period of one policy. A renewal is a new row. Never removed: a mistake is withdrawn with a reason. */
@Entity
class Polis {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private long plaatsingId;

    @Enumerated(EnumType.STRING)
    private Polissoort soort;

    private String verzekeraar;
    private String nummer;
    private LocalDate van;
    private LocalDate tot;
    private boolean dektVerplaatsing;

    private @Nullable String formulier;
    private @Nullable Long bijlageId;
    private @Nullable LocalDate ingetrokkenOp;
    private @Nullable String ingetrokkenDoor;
    private @Nullable String intrekreden;

    protected Polis() {}

    Polis(long trajectId, long plaatsingId, PolisKaart kaart, String formulier) {
        this.trajectId = trajectId;
        this.plaatsingId = plaatsingId;
        this.soort = kaart.soort();
        this.nummer = kaart.nummer();
        this.van = kaart.van();
        this.formulier = formulier;
        neemOver(kaart);
    }

    long trajectId() {
        return trajectId;
    }

    long plaatsingId() {
        return plaatsingId;
    }

    boolean isGeldig() {
        return ingetrokkenOp == null;
    }

    /**
     * This is what the other should have been: the same form wrote it down for the same days. While somebody works, what covers today is
     * no mistake because another follows later.
     */
    boolean verbetert(Polis ander, boolean isBezig, LocalDate vandaag) {
        var isOpvolger = isBezig && ander.dekt(vandaag) && van.isAfter(vandaag);
        return soort == ander.soort
                && Objects.equals(formulier, ander.formulier)
                && !van.isAfter(ander.tot)
                && !ander.van.isAfter(tot)
                && !isOpvolger;
    }

    /** It counts, it is not over, and there is no file of it. */
    boolean isTeBewijzen(Polissoort deze, LocalDate vandaag) {
        return soort == deze && isGeldig() && !tot.isBefore(vandaag) && bijlageId == null;
    }

    void bewijs(long bijlage) {
        bijlageId = bijlage;
    }

    private boolean dekt(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(tot);
    }

    void trekIn(LocalDate op, String door, String reden) {
        if (!isGeldig()) {
            throw DomainException.bijVeld("polis.alIngetrokken", "reden", "Deze polis is al ingetrokken.");
        }
        ingetrokkenOp = op;
        ingetrokkenDoor = door;
        intrekreden = reden;
    }

    boolean isDezelfdeAls(PolisKaart kaart) {
        return soort == kaart.soort() && nummer.equals(kaart.nummer()) && van.equals(kaart.van());
    }

    /** F.13: a policy lasts. */
    final void neemOver(PolisKaart kaart) {
        if (!kaart.van().isBefore(kaart.tot())) {
            throw DomainException.bijVeld(
                    "polis.eindeVoorBegin", "tot", "De laatste dag van de polis moet na de eerste dag liggen.");
        }
        verzekeraar = kaart.verzekeraar();
        tot = kaart.tot();
        dektVerplaatsing = kaart.dektVerplaatsing();
    }

    PolisKaart kaart() {
        return new PolisKaart(soort, verzekeraar, nummer, van, tot, dektVerplaatsing);
    }

    Polisregel regel() {
        return new Polisregel(id, kaart(), bijlageId, intrekking());
    }

    private Polisregel.@Nullable Intrekking intrekking() {
        return ingetrokkenOp == null || ingetrokkenDoor == null || intrekreden == null
                ? null
                : new Polisregel.Intrekking(ingetrokkenOp, ingetrokkenDoor, intrekreden);
    }
}
