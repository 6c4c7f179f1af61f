package be.werkpad.mandaat;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One medewerker may sign for the dienst, from one day to another. */
@Entity
class Tekenmandaat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String account;
    private LocalDate van;
    private @Nullable LocalDate tot;
    private @Nullable String reden;
    private String gegevenDoor;

    protected Tekenmandaat() {}

    Tekenmandaat(String account, LocalDate van, @Nullable LocalDate tot, @Nullable String reden, String gegevenDoor) {
        if (tot != null && tot.isBefore(van)) {
            throw DomainException.bijVeld("mandaat.eindeVoorBegin", "tot", "De laatste dag ligt voor de eerste dag.");
        }
        this.account = account;
        this.van = van;
        this.tot = tot;
        this.reden = reden;
        this.gegevenDoor = gegevenDoor;
    }

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }

    boolean overlapt(Tekenmandaat ander) {
        return (ander.tot == null || !van.isAfter(ander.tot)) && (tot == null || !ander.van.isAfter(tot));
    }

    /** What was signed before stays signed. A last day before the first: it never holds any more. */
    void beeindig(LocalDate laatsteDag) {
        if (tot != null && !laatsteDag.isBefore(tot)) {
            throw new DomainException("mandaat.alGestopt", "Dit mandaat stopt al op die dag of vroeger.");
        }
        tot = laatsteDag;
    }

    MandaatKaart kaart() {
        return new MandaatKaart(id == null ? 0 : id, account, van, tot, reden, gegevenDoor);
    }
}
