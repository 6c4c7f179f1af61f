package be.werkpad.termijn;

import org.jspecify.annotations.Nullable;

/** Which deadline: at most one row of it is open. */
record Termijnadres(long trajectId, @Nullable Long plaatsingId, String sleutel) {
    String openSleutel() {
        return trajectId + "|" + (plaatsingId == null ? "" : plaatsingId) + "|" + sleutel;
    }
}
