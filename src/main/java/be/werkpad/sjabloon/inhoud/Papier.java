package be.werkpad.sjabloon.inhoud;

import java.util.List;

/**
 * A whole paper, ready to lay out.
 *
 * @param kort words of the summary
 * @param kern one line per main fact, under the words of the summary
 * @param weten what is good to know, below the summary
 */
public record Papier(
        String titel, List<Deel> kort, List<Regel> kern, List<Deel> weten, List<Sectie> secties) {
    /** One line of the summary. */
    public record Regel(String label, String tekst) {}
}
