package be.werkpad.traject;

import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Turns an aanmelding into a running traject, once client and dienst both want it. */
@UseCase
public class TrajectAanvaarden {
    private final TrajectRepository trajecten;
    private final Clock clock;

    TrajectAanvaarden(TrajectRepository trajecten, Clock clock) {
        this.trajecten = trajecten;
        this.clock = clock;
    }

    public void voor(long trajectId) {
        trajecten
                .findById(trajectId)
                .orElseThrow(() -> new NotFoundException("No traject " + trajectId))
                .aanvaard(LocalDate.now(clock));
    }
}
