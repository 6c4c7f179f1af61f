package be.werkpad.bijlage;

import be.werkpad.bijlage.GekeurdBestand.Kenmerken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A file in a dossier. What it is never changes; its bytes are kept apart. */
@Entity
class Bijlage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;

    @Enumerated(EnumType.STRING)
    private Bijlagesoort soort;

    private @Nullable String verwijzing;
    private String naam;
    private String mediatype;
    private long omvang;
    private String hash;

    @Enumerated(EnumType.STRING)
    private Scanuitslag scan;

    private String bewaardDoor;
    private LocalDateTime bewaardOp;

    protected Bijlage() {}

    Bijlage(NieuweBijlage nieuw, Kenmerken bestand, String door, LocalDateTime op) {
        this.trajectId = nieuw.trajectId();
        this.soort = nieuw.soort();
        this.verwijzing = nieuw.verwijzing();
        this.naam = bestand.naam();
        this.mediatype = bestand.mediatype();
        this.omvang = bestand.omvang();
        this.hash = bestand.hash();
        this.scan = bestand.scan();
        this.bewaardDoor = door;
        this.bewaardOp = op;
    }

    BijlageKaart kaart() {
        return new BijlageKaart(
                id, trajectId, soort, verwijzing, naam, mediatype, omvang, hash, scan, bewaardDoor, bewaardOp);
    }
}
