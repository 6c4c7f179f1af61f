package be.werkpad.pop;

import java.time.LocalDate;

/**
 * A registration as other modules see it (C.7).
 *
 * @param versie which plan of the traject it is, from 1
 * @param door account of who registered it
 * @param referentie what the platform gave back
 */
public record PopregistratieKaart(long documentId, int versie, LocalDate datum, String door, String referentie) {}
