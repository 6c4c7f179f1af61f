package be.werkpad.norm;

import java.time.LocalDate;

/**
 * @param waarde as in the table: {@code P14D}, {@code W5D} or a number
 * @param vanaf first day of the new value; today or later
 * @param bron where the value comes from: law, decision of the dienst
 */
public record Normwijziging(String code, NormBereik bereik, String waarde, LocalDate vanaf, String bron) {}
