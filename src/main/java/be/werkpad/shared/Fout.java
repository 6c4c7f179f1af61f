package be.werkpad.shared;

/**
 * What is wrong with one answer.
 *
 * @param veld path of the field in its form, for example {@code wensen[0].tekst}
 * @param melding plain Dutch, shown next to the field
 */
public record Fout(String veld, String melding) {}
