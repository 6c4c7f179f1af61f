package be.werkpad.onkosten;

import be.werkpad.shared.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was paid back for one day; never for an hour. Never removed: a mistake is withdrawn with a reason. */
@Entity
class Onkost {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long clientId;
    private long plaatsingId;

    @Enumerated(EnumType.STRING)
    private Onkostsoort wijze;

    private LocalDate dag;
    private BigDecimal bedrag;
    private @Nullable Integer km;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "onkost_bewijs", joinColumns = @JoinColumn(name = "onkost_id"))
    private List<Bewijs> bewijzen = new ArrayList<>();

    private @Nullable LocalDate ingetrokkenOp;
    private @Nullable String ingetrokkenDoor;
    private @Nullable String intrekreden;

    protected Onkost() {}

    Onkost(long clientId, long plaatsingId, OnkostKaart kaart) {
        this.clientId = clientId;
        this.plaatsingId = plaatsingId;
        this.wijze = kaart.soort();
        this.dag = kaart.dag();
        this.bedrag = kaart.bedrag();
        this.km = kaart.km();
        this.bewijzen.addAll(kaart.bewijzen());
    }

    long plaatsingId() {
        return plaatsingId;
    }

    void trekIn(LocalDate op, String door, String reden) {
        if (ingetrokkenOp != null) {
            throw DomainException.bijVeld("onkosten.alIngetrokken", "reden", "Deze onkosten zijn al ingetrokken.");
        }
        ingetrokkenOp = op;
        ingetrokkenDoor = door;
        intrekreden = reden;
    }

    OnkostKaart kaart() {
        return new OnkostKaart(id, wijze, dag, bedrag, km, List.copyOf(bewijzen), intrekreden);
    }
}
