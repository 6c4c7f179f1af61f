package be.werkpad.document;

import org.jspecify.annotations.Nullable;

/** All versions of one kind of document, of a traject or of one plaatsing of it. */
public record Documentreeks(long trajectId, @Nullable Long plaatsingId, Documentsoort soort) {
    String sleutel() {
        return "%d|%s|%s".formatted(trajectId, plaatsingId == null ? "" : plaatsingId, soort);
    }
}
