package be.werkpad.pop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One version of a POP, as it is registered on the platform of the authority (AM-3). */
@Entity
class Popregistratie {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private long documentId;
    private int versie;
    private LocalDate datum;
    private String door;
    private String referentie;

    protected Popregistratie() {}

    Popregistratie(long trajectId, PopregistratieKaart kaart) {
        this.trajectId = trajectId;
        documentId = kaart.documentId();
        versie = kaart.versie();
        datum = kaart.datum();
        door = kaart.door();
        referentie = kaart.referentie();
    }

    PopregistratieKaart kaart() {
        return new PopregistratieKaart(documentId, versie, datum, door, referentie);
    }
}
