package be.werkpad.sjabloon;

/**
 * A check of one version as pages show it.
 *
 * @param regelgeving the law it was checked against
 * @param genoteerdDoor account that noted it
 */
public record NazichtKaart(Nazicht verklaring, RegelgevingKaart regelgeving, String genoteerdDoor) {}
