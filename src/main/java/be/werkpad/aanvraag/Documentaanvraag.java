package be.werkpad.aanvraag;

import be.werkpad.document.Documentsoort;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One request for papers (CH-9e). While it runs, more papers join it instead of starting a second one. */
@Entity
class Documentaanvraag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;

    /** Only while it runs; unique, so that a traject never has two. */
    private @Nullable Long lopendTrajectId;

    private LocalDate gevraagdOp;
    private String gevraagdDoor;
    private @Nullable LocalDate bezorgdOp;
    private @Nullable LocalDate afgebrokenOp;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "documentaanvraag_papier")
    @Column(name = "soort")
    @Enumerated(EnumType.STRING)
    private Set<Documentsoort> soorten = EnumSet.noneOf(Documentsoort.class);

    protected Documentaanvraag() {}

    /** @param door account of the client, or of who wrote down what the client asked */
    Documentaanvraag(long trajectId, LocalDate gevraagdOp, String door, Set<Documentsoort> soorten) {
        this.trajectId = trajectId;
        this.lopendTrajectId = trajectId;
        this.gevraagdOp = gevraagdOp;
        this.gevraagdDoor = door;
        this.soorten.addAll(soorten);
    }

    void vraagOok(Set<Documentsoort> andere) {
        soorten.addAll(andere);
    }

    void rondAf(LocalDate op) {
        bezorgdOp = op;
        lopendTrajectId = null;
    }

    /** Nobody works on it any more, and the papers were not handed over. */
    void breekAf(LocalDate op) {
        afgebrokenOp = op;
        lopendTrajectId = null;
    }

    AanvraagKaart kaart(@Nullable LocalDate uiterlijk) {
        return new AanvraagKaart(
                id, trajectId, gevraagdOp, gevraagdDoor, EnumSet.copyOf(soorten), uiterlijk, bezorgdOp, afgebrokenOp);
    }
}
