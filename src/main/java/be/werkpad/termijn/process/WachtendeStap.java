package be.werkpad.termijn.process;

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
        @Nullable Date moment) {}
