package be.werkpad.dashboard;

import be.werkpad.evaluatie.Bevragingstrend;
import be.werkpad.evaluatie.Bevragingstrend.Maand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the number of late Bevragingen of the dienst goes up or down. */
@Component
public class Opvolgtrend {
    private final Bevragingstrend trend;
    private final Clock clock;

    Opvolgtrend(Bevragingstrend trend, Clock clock) {
        this.trend = trend;
        this.clock = clock;
    }

    /** The twelve months until today, oldest first. */
    public List<Maand> maanden() {
        return trend.tot(LocalDate.now(clock));
    }
}
