package be.werkpad.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as other modules see it.
 *
 * @param versie of this kind for this traject or plaatsing, from 1
 * @param hash SHA-256 of the stored bytes
 * @param omvang in bytes
 */
public record DocumentKaart(
        long id,
        long trajectId,
        @Nullable Long plaatsingId,
        Documentsoort soort,
        int versie,
        Status status,
        String opgemaaktDoor,
        LocalDate opgemaaktOp,
        @Nullable LocalDate definitiefOp,
        @Nullable LocalDate getekendOp,
        String sjabloonversie,
        String hash,
        int omvang,
        List<Bezorging> bezorgingen) {

    /** Nobody changes it any more; something new is a new version. */
    public boolean isDefinitief() {
        return status == Status.DEFINITIEF || status == Status.GETEKEND;
    }

    public boolean isBezorgd() {
        return !bezorgingen.isEmpty();
    }

    /** How far a document is. */
    public enum Status {
        /** Being written. */
        CONCEPT,
        /** Ready to be talked about with the client. */
        TER_BESPREKING,
        /** Agreed on. */
        DEFINITIEF,
        /** Signed by all who had to. */
        GETEKEND,
        /** A newer version took its place before it was final. */
        VERVALLEN
    }
}
