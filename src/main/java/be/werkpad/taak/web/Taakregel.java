package be.werkpad.taak.web;

import be.werkpad.shared.ClockConfiguration;
import be.werkpad.taak.TaakKaart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task on screen.
 *
 * @param client display name, resolved now; null for a reader who may not see it
 * @param bijWie display name of who has it; null when it is free
 */
record Taakregel(
        TaakKaart taak, @Nullable String client, @Nullable String bijWie, boolean vanMij, Urgentie urgentie) {
    /** How soon, for the mark next to it. */
    enum Urgentie {
        TE_LAAT("fout"),
        VANDAAG("let-op"),
        DEZE_WEEK("neutraal"),
        LATER("");

        private final String merk;

        Urgentie(String merk) {
            this.merk = merk;
        }

        public String getMerk() {
            return merk;
        }

        static Urgentie van(@Nullable LocalDate datum, LocalDate vandaag) {
            if (datum == null) {
                return LATER;
            }
            if (datum.isBefore(vandaag)) {
                return TE_LAAT;
            }
            if (datum.isEqual(vandaag)) {
                return VANDAAG;
            }
            return datum.isBefore(vandaag.plusDays(8 - vandaag.getDayOfWeek().getValue())) ? DEZE_WEEK : LATER;
        }
    }

    /** The last day on which it is on time. */
    static @Nullable LocalDate datum(TaakKaart taak) {
        var vervalt = taak.vervalt();
        return vervalt == null
                ? null
                : vervalt.atZone(ClockConfiguration.BRUSSEL).toLocalDate();
    }

    public @Nullable LocalDate getDatum() {
        return datum(taak);
    }
}
