package be.werkpad.termijn.process;

import be.werkpad.shared.ClockConfiguration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

/** The hour at which a date becomes a moment for the engine: in Brussels, before the working day. */
final class Termijnmoment {
    static final LocalTime VAN_TIMER = LocalTime.of(6, 0);

    private Termijnmoment() {}

    static Date van(LocalDate datum) {
        return Date.from(
                datum.atTime(VAN_TIMER).atZone(ClockConfiguration.BRUSSEL).toInstant());
    }
}
