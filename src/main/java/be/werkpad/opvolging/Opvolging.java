package be.werkpad.opvolging;

import be.werkpad.shared.Datumtekst;
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

/** The follow-up of one plaatsing. Ends only when the work ends (X-2, ME-83). */
@Entity
class Opvolging {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private long plaatsingId;

    @Enumerated(EnumType.STRING)
    private Opvolgniveau niveau;

    private LocalDate gestartOp;
    private @Nullable LocalDate laatsteContact;
    private LocalDate volgendContact;
    private @Nullable LocalDate gestoptOp;

    protected Opvolging() {}

    Opvolging(long trajectId, long plaatsingId, Opvolgniveau niveau, LocalDate gestartOp, LocalDate eersteContact) {
        this.trajectId = trajectId;
        this.plaatsingId = plaatsingId;
        this.niveau = niveau;
        this.gestartOp = gestartOp;
        this.volgendContact = eersteContact;
    }

    /** @param uiterlijk the last day that the level allows for the next contact */
    void registreer(LocalDate contact, LocalDate volgend, LocalDate uiterlijk) {
        eisLopend();
        if (!volgend.isAfter(contact)) {
            throw DomainException.bijVeld(
                    "opvolging.contactNietLater", "volgendContact", "Het volgende contact moet na dit contact liggen.");
        }
        if (volgend.isAfter(uiterlijk)) {
            throw DomainException.bijVeld(
                    "opvolging.contactTeLaat",
                    "volgendContact",
                    "Bij dit niveau van opvolging is er ten laatste contact op %s."
                            .formatted(Datumtekst.van(uiterlijk)));
        }
        laatsteContact = laatsteContact == null || contact.isAfter(laatsteContact) ? contact : laatsteContact;
        volgendContact = volgend;
    }

    /** Closer support brings the next contact nearer; it never puts it off. */
    void zetNiveau(Opvolgniveau nieuw, LocalDate uiterlijk) {
        eisLopend();
        niveau = nieuw;
        if (volgendContact.isAfter(uiterlijk)) {
            volgendContact = uiterlijk;
        }
    }

    void stop(LocalDate op) {
        if (gestoptOp == null) {
            gestoptOp = op;
        }
    }

    private void eisLopend() {
        if (gestoptOp != null) {
            throw new DomainException("opvolging.gestopt", "Het werk op deze werkpost is gestopt. De opvolging ook.");
        }
    }

    OpvolgingKaart kaart() {
        return new OpvolgingKaart(
                id == null ? 0 : id,
                trajectId,
                plaatsingId,
                niveau,
                gestartOp,
                laatsteContact,
                volgendContact,
                gestoptOp);
    }
}
