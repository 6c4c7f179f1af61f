package be.werkpad.formulier;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day from Monday to Friday that is no Belgian public holiday. */
final class Werkdag {
    private static final HolidayManager BELGIE = HolidayManager.getInstance(ManagerParameters.create("be"));

    private Werkdag() {}

    static boolean is(LocalDate dag) {
        var weekend = dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !BELGIE.isHoliday(dag);
    }
}
