package be.werkpad.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Proof that the client got a document (CH-9e). */
@Embeddable
public record Bezorging(
        LocalDate datum,
        @Enumerated(EnumType.STRING) Vorm vorm,
        @Nullable String uitgelegdDoor,
        String geregistreerdDoor) {

    /** How it was given. */
    public enum Vorm {
        /** On paper. */
        PAPIER,
        /** In "Mijn traject". */
        PORTAAL,
        /** Read out. */
        VOORGELEZEN
    }
}
