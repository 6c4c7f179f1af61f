package be.werkpad.termijn.process;

import be.werkpad.termijn.Termijnadres;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A timer (id of its job) or an open task (its id) that takes its date from a deadline. */
record WachtendeStap(
        String id,
        boolean isTaak,
        String procesId,
        String naam,
        @Nullable Long plaatsingId,
        String sleutel,
        @Nullable Long onderwerpId,
        @Nullable Date moment) {
    Termijnadres adres(long trajectId) {
        return new Termijnadres(trajectId, plaatsingId, sleutel, onderwerpId);
    }
}
