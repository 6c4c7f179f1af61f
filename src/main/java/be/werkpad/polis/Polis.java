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

/** One period of one policy. A renewal is a new row. */
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

    protected Polis() {}

    Polis(long trajectId, long plaatsingId, PolisKaart kaart) {
        this.trajectId = trajectId;
        this.plaatsingId = plaatsingId;
        this.soort = kaart.soort();
        this.nummer = kaart.nummer();
        this.van = kaart.van();
        neemOver(kaart);
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
}
