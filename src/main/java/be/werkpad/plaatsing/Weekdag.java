package be.werkpad.plaatsing;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Day of the week as forms name it. */
public enum Weekdag {
    MA,
    DI,
    WO,
    DO,
    VR,
    ZA,
    ZO;

    public static Weekdag van(LocalDate datum) {
        return values()[datum.getDayOfWeek().ordinal()];
    }

    public DayOfWeek dag() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
