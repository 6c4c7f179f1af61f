package be.werkpad.traject;

import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Opens the dossier of a client (CH-1.2c). The process is started by module aanmelding. */
@UseCase
public class TrajectStarten {
    private final TrajectRepository trajecten;
    private final Clock clock;

    TrajectStarten(TrajectRepository trajecten, Clock clock) {
        this.trajecten = trajecten;
        this.clock = clock;
    }

    public TrajectKaart voor(long clientId, TrajectType type, String antenne) {
        var code = Trajectcode.nieuw();
        while (trajecten.findByCode(code).isPresent()) {
            code = Trajectcode.nieuw();
        }
        return trajecten
                .save(new Traject(code, type, clientId, antenne, LocalDate.now(clock)))
                .kaart();
    }
}
