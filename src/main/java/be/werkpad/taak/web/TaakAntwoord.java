package be.werkpad.taak.web;

import be.werkpad.taak.TaakKaart;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task as programs see it. */
record TaakAntwoord(
        String id,
        String naam,
        @Nullable String formulier,
        String trajectcode,
        @Nullable String fase,
        @Nullable Instant vervalt,
        @Nullable String toegewezenAan) {
    static TaakAntwoord van(TaakKaart taak) {
        return new TaakAntwoord(
                taak.id(),
                taak.naam(),
                taak.formulier(),
                taak.trajectcode(),
                taak.fase(),
                taak.vervalt(),
                taak.toegewezenAan());
    }
}
