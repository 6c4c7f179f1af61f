package be.werkpad.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Proof that somebody got a document (CH-9e).
 *
 * @param uitgelegdDoor who explained it; null when nobody had to
 * @param aan who got it; null is the client
 * @param bewijs what shows that it was received, such as a signed slip
 */
@Embeddable
public record Bezorging(
        LocalDate datum,
        @Enumerated(EnumType.STRING) Vorm vorm,
        @Nullable String uitgelegdDoor,
        String geregistreerdDoor,
        @Nullable String aan,
        @Nullable String bewijs) {

    /** To the client. */
    public Bezorging(LocalDate datum, Vorm vorm, @Nullable String uitgelegdDoor, String geregistreerdDoor) {
        this(datum, vorm, uitgelegdDoor, geregistreerdDoor, null, null);
    }

    boolean isAanClient() {
        return aan == null;
    }

    /** Somebody can tell, or something shows, that it was received. */
    boolean isBewezen() {
        return uitgelegdDoor != null || bewijs != null;
    }

    /** How it was given. */
    public enum Vorm {
        /** On paper. */
        PAPIER,
        /** In "Mijn traject". */
        PORTAAL,
        /** Read out. */
        VOORGELEZEN,
        /** As a file, in a mail. */
        MAIL,
        /** Opened with the personal link with which somebody signed. */
        LINK
    }
}
