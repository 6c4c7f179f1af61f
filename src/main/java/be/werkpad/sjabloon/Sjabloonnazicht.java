package be.werkpad.sjabloon;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who knows the law read a text and found that it conforms; and perhaps who tried to read it (F.9). */
@Entity
class Sjabloonnazicht {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String sleutel;
    private int versie;
    private long regelgevingId;
    private String nagekekenDoor;
    private @Nullable String getestMet;
    private @Nullable LocalDate getestOp;
    private @Nullable String testOpmerking;
    private LocalDate nagekekenOp;
    private String genoteerdDoor;

    protected Sjabloonnazicht() {}

    Sjabloonnazicht(SjabloonKaart tekst, long regelgevingId, Nazicht verklaring, String genoteerdDoor) {
        this.sleutel = tekst.sleutel();
        this.versie = tekst.versie();
        this.regelgevingId = regelgevingId;
        this.nagekekenDoor = verklaring.nagekekenDoor();
        this.getestMet = verklaring.test().getestMet();
        this.getestOp = verklaring.test().op();
        this.testOpmerking = verklaring.test().opmerking();
        this.nagekekenOp = verklaring.op();
        this.genoteerdDoor = genoteerdDoor;
    }

    boolean isTegen(RegelgevingKaart regelgeving) {
        return regelgevingId == regelgeving.id();
    }

    /** Somebody had this text ready before that law began. */
    boolean isVoorbereid(RegelgevingKaart regelgeving) {
        return isTegen(regelgeving) && nagekekenOp.isBefore(regelgeving.geldigVan());
    }

    String sleutel() {
        return sleutel;
    }

    int versie() {
        return versie;
    }

    long regelgevingId() {
        return regelgevingId;
    }

    String genoteerdDoor() {
        return genoteerdDoor;
    }

    Nazicht verklaring() {
        return new Nazicht(nagekekenDoor, new Leestest(getestMet, getestOp, testOpmerking), nagekekenOp);
    }
}
