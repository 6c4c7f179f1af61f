package be.werkpad.document;

import be.werkpad.sjabloon.Taalniveau;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a version came about.
 *
 * @param sjabloonversie exactly which text of the template
 * @param regelgeving the law that text was checked against; null when nobody did
 * @param taalniveau of the file that may be signed; a paper for a client is kept in both
 * @param reden why there is a new version; null for the first
 * @param door account of the author
 */
@Embeddable
public record Opmaak(
        String sjabloonversie,
        @Nullable String regelgeving,
        @Enumerated(EnumType.STRING) Taalniveau taalniveau,
        @Nullable String reden,
        @Column(name = "opgemaakt_door") String door,
        @Column(name = "opgemaakt_op") LocalDate op) {}
