package be.werkpad.samenplaatsing.web;

import be.werkpad.samenplaatsing.Aanvraag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a coordinator fills in. */
record UitzonderingForm(
        @Nullable String trajectcode,
        @Nullable String reden,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate tot) {

    Aanvraag aanvraag() {
        return new Aanvraag(trajectcode == null ? "" : trajectcode, reden == null ? "" : reden, tot);
    }
}
