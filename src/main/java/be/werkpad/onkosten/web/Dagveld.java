package be.werkpad.onkosten.web;

import be.werkpad.onkosten.NieuweDagmelding;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a day, also to keep it beside a refusal.
 *
 * @param sleutel which form of the page it is; null as it comes in
 */
record Dagveld(
        @Nullable String dag,
        @Nullable String inPlaatsVan,
        @Nullable String reden,
        @Nullable String sleutel) implements Serializable {

    Dagveld van(String soort, long plaatsingId) {
        return new Dagveld(dag, inPlaatsVan, reden, soort + "-" + plaatsingId);
    }

    NieuweDagmelding melding() {
        return new NieuweDagmelding(datum(dag), datum(inPlaatsVan), reden);
    }

    private static @Nullable LocalDate datum(@Nullable String tekst) {
        try {
            return tekst == null || tekst.isBlank() ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            return null;
        }
    }
}
