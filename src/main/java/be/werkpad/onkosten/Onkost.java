package be.werkpad.onkosten;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was paid back for one day; never for an hour. */
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
    private Vergoedingswijze wijze;

    private LocalDate dag;
    private BigDecimal bedrag;
    private @Nullable Long bijlageId;

    protected Onkost() {}

    Onkost(long clientId, long plaatsingId, OnkostKaart kaart) {
        this.clientId = clientId;
        this.plaatsingId = plaatsingId;
        this.wijze = kaart.wijze();
        this.dag = kaart.dag();
        this.bedrag = kaart.bedrag();
        this.bijlageId = kaart.bijlageId();
    }

    OnkostKaart kaart() {
        return new OnkostKaart(wijze, dag, bedrag, bijlageId);
    }
}
