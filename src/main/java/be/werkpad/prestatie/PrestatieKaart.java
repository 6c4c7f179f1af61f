package be.werkpad.prestatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work as other modules see it.
 *
 * @param medewerker account
 * @param bovenBudget the client's budget was spent when it was written down
 */
public record PrestatieKaart(
        long id,
        @Nullable Long trajectId,
        String medewerker,
        LocalDate datum,
        @Nullable String start,
        int minuten,
        @Nullable Integer reistijdMin,
        @Nullable BigDecimal km,
        Prestatiesoort soort,
        boolean gepland,
        @Nullable String kanaal,
        @Nullable Locatie locatie,
        boolean bovenBudget) {

    /** With the way there and back. */
    public int alleMinuten() {
        return minuten + (reistijdMin == null ? 0 : reistijdMin);
    }

    /** Whether both have a start time and are on the floor at the same moment. */
    boolean overlapt(PrestatieKaart andere) {
        if (start == null || andere.start == null || !datum.equals(andere.datum)) {
            return false;
        }
        return begin() < andere.begin() + andere.minuten && andere.begin() < begin() + minuten;
    }

    private int begin() {
        return LocalTime.parse(String.valueOf(start)).toSecondOfDay() / 60;
    }
}
