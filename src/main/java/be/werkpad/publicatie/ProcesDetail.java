package be.werkpad.publicatie;

import java.util.List;

/**
 * A process, all its versions and where the work is in one of them.
 *
 * @param versie the version that the counts are about
 */
public record ProcesDetail(String id, String naam, List<ProcesKaart> versies, int versie, List<StapTelling> stappen) {}
