package be.werkpad.sjabloon;

import java.time.LocalDate;

/**
 * A version of the law.
 *
 * @param code short name, such as BVR-2017
 * @param bron where it was published
 * @param bestaatVan when it was published; before that day nobody can have read it
 */
public record RegelgevingKaart(
        long id, String code, String titel, LocalDate geldigVan, String bron, LocalDate bestaatVan) {
    /** It holds already. */
    public boolean isBegonnen(LocalDate vandaag) {
        return !geldigVan.isAfter(vandaag);
    }
}
