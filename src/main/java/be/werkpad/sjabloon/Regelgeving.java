package be.werkpad.sjabloon;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

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

    protected Regelgeving() {}

    Regelgeving(String code, String titel, LocalDate geldigVan, String bron, String door) {
        this.code = code;
        this.titel = titel;
        this.geldigVan = geldigVan;
        this.bron = bron;
        this.toegevoegdDoor = door;
    }

    RegelgevingKaart kaart() {
        return new RegelgevingKaart(id == null ? 0 : id, code, titel, geldigVan, bron);
    }
}
