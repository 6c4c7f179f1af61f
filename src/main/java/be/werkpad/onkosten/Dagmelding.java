package be.werkpad.onkosten;

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

/** Somebody told that a day was worked, or was not (F.14). Never removed: a mistake is withdrawn. */
@Entity
class Dagmelding {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long plaatsingId;

    @Enumerated(EnumType.STRING)
    private Dagmeldingsoort soort;

    private LocalDate dag;
    private @Nullable LocalDate inPlaatsVan;
    private String reden;
    private String gemeldDoor;
    private LocalDate gemeldOp;
    private @Nullable String ingetrokkenDoor;
    private @Nullable LocalDate ingetrokkenOp;

    protected Dagmelding() {}

    static Dagmelding andereDag(long plaatsingId, NieuweDagmelding nieuw, String door, LocalDate op) {
        var melding = new Dagmelding(plaatsingId, Dagmeldingsoort.ANDERE_DAG, nieuw, door, op);
        melding.inPlaatsVan = nieuw.verplichtInPlaatsVan();
        return melding;
    }

    static Dagmelding nietGekomen(long plaatsingId, NieuweDagmelding nieuw, String door, LocalDate op) {
        return new Dagmelding(plaatsingId, Dagmeldingsoort.NIET_GEKOMEN, nieuw, door, op);
    }

    private Dagmelding(long plaatsingId, Dagmeldingsoort soort, NieuweDagmelding nieuw, String door, LocalDate op) {
        this.plaatsingId = plaatsingId;
        this.soort = soort;
        this.dag = nieuw.verplichteDag();
        this.reden = nieuw.verplichteReden();
        this.gemeldDoor = door;
        this.gemeldOp = op;
    }

    long plaatsingId() {
        return plaatsingId;
    }

    LocalDate dag() {
        return dag;
    }

    boolean telt() {
        return ingetrokkenOp == null;
    }

    /** This says that the client worked on that day. */
    boolean isGewerkt(LocalDate opDag) {
        return soort == Dagmeldingsoort.ANDERE_DAG && dag.equals(opDag);
    }

    /** This says that the client did not work on that day. */
    boolean isNietGewerkt(LocalDate opDag) {
        return isInPlaatsVan(opDag) || soort == Dagmeldingsoort.NIET_GEKOMEN && dag.equals(opDag);
    }

    boolean isInPlaatsVan(LocalDate opDag) {
        return opDag.equals(inPlaatsVan);
    }

    void trekIn(String door, LocalDate op) {
        if (!telt()) {
            throw DomainException.bijVeld("onkosten.alIngetrokken", "dag", "Deze melding is al ingetrokken.");
        }
        ingetrokkenDoor = door;
        ingetrokkenOp = op;
    }

    DagmeldingKaart kaart() {
        return new DagmeldingKaart(
                id, soort, dag, inPlaatsVan, reden, gemeldDoor, gemeldOp, ingetrokkenOp, ingetrokkenDoor);
    }
}
