package be.werkpad.herinnering;

import java.util.List;

/**
 * A part of the mail.
 *
 * @param aantal how many things wait; the sum is in the subject
 * @param regels whole lines with codes, counts, dates and links; never a name or the label of a step
 */
public record Herinneringsdeel(int aantal, List<String> regels) {
    public Herinneringsdeel {
        regels = List.copyOf(regels);
    }
}
