package be.werkpad.sjabloon.inhoud;

import java.util.List;

/**
 * A whole paper, ready to lay out.
 *
 * @param onderwerp whom or what it is about; no more of a client than its readers may know
 * @param kort words of the summary
 * @param kern one line per main fact, under the words of the summary
 * @param weten what is good to know, below the summary
 */
public record Papier(
        String titel, String onderwerp, List<Deel> kort, List<Regel> kern, List<Deel> weten, List<Sectie> secties) {
    /** One line of the summary. */
    public record Regel(String label, String tekst) {}
}
