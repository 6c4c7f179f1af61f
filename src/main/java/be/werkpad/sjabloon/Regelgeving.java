package be.werkpad.sjabloon;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version of the law that papers must conform to (CH-4a). */
@Entity
class Regelgeving {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String titel;
    private LocalDate geldigVan;
    private String bron;
    private String toegevoegdDoor;
    private @Nullable LocalDate gepubliceerdOp;

    protected Regelgeving() {}

    Regelgeving(NieuweRegelgeving nieuw, String door) {
        this.code = nieuw.code();
        this.toegevoegdDoor = door;
        verbeter(nieuw);
    }

    /** Another title, day or source; the code stays. */
    void verbeter(NieuweRegelgeving nieuw) {
        this.titel = nieuw.titel().strip();
        this.geldigVan = Objects.requireNonNull(nieuw.geldigVan());
        this.bron = nieuw.bron().strip();
        this.gepubliceerdOp = nieuw.gepubliceerdOp();
    }

    RegelgevingKaart kaart() {
        return new RegelgevingKaart(
                id == null ? 0 : id, code, titel, geldigVan, bron, gepubliceerdOp == null ? geldigVan : gepubliceerdOp);
    }
}
