package be.werkpad.beslissing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One thing the client can choose.
 *
 * @param letter A, B, C …
 * @param tekst what it is
 * @param gevolg what it means for the client
 */
@Embeddable
public record Optie(
        String letter,
        String tekst,
        String gevolg,
        @Enumerated(EnumType.STRING) Richting richting) {
    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
