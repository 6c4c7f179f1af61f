package be.werkpad.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a trial may be (domein F.11, X-7). Dates are compared, not days, because months differ in length.
 *
 * @param minimum shortest trial
 * @param maximum longest trial without extension
 * @param totaal longest trial with its one extension
 */
public record Proefduur(Duur minimum, Duur maximum, Duur totaal) {
    public static final Proefduur STANDAARD = new Proefduur(Duur.van("P2M"), Duur.van("P3M"), Duur.van("P6M"));

    public void controleer(LocalDate start, LocalDate einde, Werkkalender kalender) {
        var eerste = minimum.na(start, kalender);
        var laatste = maximum.na(start, kalender);
        if (einde.isBefore(eerste) || einde.isAfter(laatste)) {
            throw DomainException.bijVeld(
                    "proefperiode.duurNietToegelaten",
                    "einddatum",
                    "De proef moet eindigen tussen %s en %s."
                            .formatted(Datumtekst.van(eerste), Datumtekst.van(laatste)));
        }
    }

    /** That a trial is extended only once is known to the trial itself. */
    public void controleerVerlenging(LocalDate start, LocalDate einde, LocalDate nieuwEinde, Werkkalender kalender) {
        var laatste = totaal.na(start, kalender);
        if (!nieuwEinde.isAfter(einde) || nieuwEinde.isAfter(laatste)) {
            throw DomainException.bijVeld(
                    "proefperiode.verlengingNietToegelaten",
                    "einddatum",
                    "De verlengde proef moet eindigen na %s en ten laatste op %s."
                            .formatted(Datumtekst.van(einde), Datumtekst.van(laatste)));
        }
    }

    /**
     * A working day between the first and the last day of the trial.
     *
     * @param procent how much of the trial has passed by then, 1 to 99
     */
    public LocalDate tussentijds(LocalDate start, LocalDate einde, int procent, Werkkalender kalender) {
        if (ChronoUnit.DAYS.between(start, einde) < 2) {
            throw new DomainException(
                    "proefperiode.duurNietToegelaten", "De proef is te kort voor een tussentijdse evaluatie.");
        }
        var dagen = ChronoUnit.DAYS.between(start, einde);
        var moment = start.plusDays(Math.max(1, dagen * procent / 100));
        var werkdag = kalender.werkdagOpOfVoor(moment);
        return werkdag.isAfter(start) ? werkdag : moment;
    }

    public void controleerTussentijds(LocalDate start, LocalDate einde, LocalDate moment) {
        if (!moment.isAfter(start) || !moment.isBefore(einde)) {
            throw DomainException.bijVeld(
                    "proefperiode.tussentijdsNietBinnen",
                    "datum",
                    "De tussentijdse evaluatie moet tussen de eerste en de laatste dag van de proef vallen.");
        }
    }
}
