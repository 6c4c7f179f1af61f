package be.werkpad.sjabloon;

import java.time.LocalDate;

/**
 * A version of the law.
 *
 * @param code short name, such as BVR-2017
 * @param bron where it was published
 */
public record RegelgevingKaart(long id, String code, String titel, LocalDate geldigVan, String bron) {}
