package be.werkpad.formulier;

import java.util.List;

/**
 * A question with its answer, ready to read.
 *
 * @param tekst the answer; empty when {@code rijen} hold it
 * @param rijen the rows of a list
 */
public record Antwoordregel(String vraag, String tekst, List<List<Antwoordregel>> rijen) {}
