package be.werkpad.document;

import be.werkpad.sjabloon.Taalniveau;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a version is about and how it came about.
 *
 * @param betreft tells two papers of one kind apart: the name of the werkpost on the day it was made; null when it is about
 *     none
 * @param sjabloonversie exactly which text of the template; {@link #MET_DE_HAND} when somebody made the file
 * @param regelgeving the law that text was checked against; null when nobody did
 * @param taalniveau of the file that may be signed; a paper for a client is kept in both
 * @param reden why there is a new version; null for the first
 * @param door account of the author
 */
@Embeddable
public record Opmaak(
        @Nullable String betreft,
        String sjabloonversie,
        @Embedded @Nullable Wetsversie regelgeving,
        @Enumerated(EnumType.STRING) Taalniveau taalniveau,
        @Nullable String reden,
        @Column(name = "opgemaakt_door") String door,
        @Column(name = "opgemaakt_op") LocalDate op) {
    static final String MET_DE_HAND = "met de hand";

    /** Made with the law of this code. */
    public boolean isMet(String regelgevingCode) {
        return regelgeving != null && regelgevingCode.equals(regelgeving.code());
    }
}
