package be.werkpad.formulier;

/** One refusal. The field is a path, such as {@code wensen[0].tekst}. */
public record Fout(String veld, String melding) {}
