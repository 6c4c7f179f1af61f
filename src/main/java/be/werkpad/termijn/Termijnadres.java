package be.werkpad.termijn;

import org.jspecify.annotations.Nullable;

/**
 * Which deadline: at most one row of it is open.
 *
 * @param onderwerpId what it is about when there may be several at once, such as a round of signatures; null when the
 *     traject or the plaatsing has one
 */
public record Termijnadres(
        long trajectId,
        @Nullable Long plaatsingId,
        String sleutel,
        @Nullable Long onderwerpId) {
    public Termijnadres(long trajectId, @Nullable Long plaatsingId, String sleutel) {
        this(trajectId, plaatsingId, sleutel, null);
    }

    String openSleutel() {
        var kort = trajectId + "|" + (plaatsingId == null ? "" : plaatsingId) + "|" + sleutel;
        return onderwerpId == null ? kort : kort + "|" + onderwerpId;
    }
}
