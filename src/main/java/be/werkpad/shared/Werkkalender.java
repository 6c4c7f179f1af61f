package be.werkpad.shared;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The Belgian working week: Monday to Friday without the legal public holidays. */
@Component
public class Werkkalender {
    private final HolidayManager feestdagen =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    public boolean isWerkdag(LocalDate datum) {
        var dag = datum.getDayOfWeek();
        return dag != DayOfWeek.SATURDAY
                && dag != DayOfWeek.SUNDAY
                && !feestdagen.isHoliday(datum, HolidayType.PUBLIC_HOLIDAY);
    }

    /** The n-th working day after the date; a negative n counts back. The date itself never counts. */
    public LocalDate plusWerkdagen(LocalDate datum, int aantal) {
        var stap = Integer.signum(aantal);
        var dag = datum;
        for (var nog = Math.abs(aantal); nog > 0; ) {
            dag = dag.plusDays(stap);
            if (isWerkdag(dag)) {
                nog--;
            }
        }
        return dag;
    }

    /** The last working day before the date. */
    public LocalDate vorigeWerkdag(LocalDate datum) {
        return plusWerkdagen(datum, -1);
    }

    /** The date itself when people work then, else the last working day before it. */
    public LocalDate werkdagOpOfVoor(LocalDate datum) {
        return isWerkdag(datum) ? datum : vorigeWerkdag(datum);
    }
}
