package be.werkpad.tekenlink;

import be.werkpad.tekenlink.TekenlinkKaart.Stand;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One link to one slot. Only the fingerprint of its secret is kept, so nobody can read the link from the database. */
@Entity
class Tekenlink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long ondertekeningId;
    private long tekenvakId;
    private @Nullable Long vertegenwoordigerId;
    private String sleutelhash;
    private Instant gemaaktOp;
    private String gemaaktDoor;
    private Instant verlooptOp;
    private @Nullable Instant ingetrokkenOp;
    private @Nullable Instant gebruiktOp;
    private @Nullable Instant laatstGeopendOp;
    private int aantalGeopend;

    @Enumerated(EnumType.STRING)
    private @Nullable Mailstand mail;

    protected Tekenlink() {}

    Tekenlink(Doel doel, String sleutelhash, String door, Instant nu, Instant verlooptOp) {
        this.ondertekeningId = doel.ondertekeningId();
        this.tekenvakId = doel.tekenvakId();
        this.vertegenwoordigerId = doel.vertegenwoordigerId();
        this.sleutelhash = sleutelhash;
        this.gemaaktDoor = door;
        this.gemaaktOp = nu;
        this.verlooptOp = verlooptOp;
    }

    /** @param vertegenwoordigerId whose link it is; null for an employer */
    record Doel(
            long ondertekeningId, long tekenvakId, @Nullable Long vertegenwoordigerId) {}

    boolean werktNog(Instant nu) {
        return stand(nu) == Stand.GELDIG;
    }

    /** Somebody outside has it, or may have it. */
    boolean isGemaild() {
        return mail != null && mail != Mailstand.MISLUKT;
    }

    /** Claimed before the mail goes out. */
    void wordtGemaild() {
        mail = Mailstand.BEZIG;
    }

    /** What the mail server said; a link that nobody got is of no use. */
    void isGemaild(Mailstand uitkomst, Instant nu) {
        mail = uitkomst;
        if (uitkomst == Mailstand.MISLUKT) {
            trekIn(nu);
        }
    }

    boolean isGebruikt() {
        return gebruiktOp != null;
    }

    void trekIn(Instant nu) {
        if (werktNog(nu)) {
            ingetrokkenOp = nu;
        }
    }

    long id() {
        return id;
    }

    void gebruik(Instant nu) {
        gebruiktOp = nu;
    }

    Doel doel() {
        return new Doel(ondertekeningId, tekenvakId, vertegenwoordigerId);
    }

    TekenlinkKaart kaart(Clock clock) {
        var opening = laatstGeopendOp;
        return new TekenlinkKaart(
                LocalDateTime.ofInstant(gemaaktOp, clock.getZone()),
                LocalDate.ofInstant(verlooptOp.minusSeconds(1), clock.getZone()),
                opening == null ? null : LocalDateTime.ofInstant(opening, clock.getZone()),
                stand(clock.instant()),
                mail);
    }

    private Stand stand(Instant nu) {
        if (gebruiktOp != null) {
            return Stand.GEBRUIKT;
        }
        if (ingetrokkenOp != null) {
            return Stand.INGETROKKEN;
        }
        return nu.isBefore(verlooptOp) ? Stand.GELDIG : Stand.VERLOPEN;
    }
}
