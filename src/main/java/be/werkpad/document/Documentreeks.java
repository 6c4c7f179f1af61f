package be.werkpad.document;

import org.jspecify.annotations.Nullable;

/**
 * All versions of one document.
 *
 * @param onderwerpId the completed form it is about, for kinds that have one paper per event; null for the others
 */
public record Documentreeks(
        long trajectId,
        @Nullable Long plaatsingId,
        Documentsoort soort,
        @Nullable Long onderwerpId) {

    /** Of a traject or of one plaatsing of it. */
    public Documentreeks(long trajectId, @Nullable Long plaatsingId, Documentsoort soort) {
        this(trajectId, plaatsingId, soort, null);
    }

    /** Name of the template in use for it. */
    String sjabloon() {
        return soort.sjabloon(plaatsingId != null);
    }

    String sleutel() {
        var basis = "%d|%s|%s".formatted(trajectId, plaatsingId == null ? "" : plaatsingId, soort);
        return onderwerpId == null ? basis : basis + "|" + onderwerpId;
    }
}
