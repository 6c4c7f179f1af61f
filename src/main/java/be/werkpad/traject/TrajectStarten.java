package be.werkpad.traject;

import be.werkpad.shared.PubliekeCode;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Opens the dossier of a client (CH-1.2c). The process is started by module aanmelding. */
@UseCase
public class TrajectStarten {
    private final TrajectRepository trajecten;
    private final PubliekeCode codes;
    private final Clock clock;

    TrajectStarten(TrajectRepository trajecten, PubliekeCode codes, Clock clock) {
        this.trajecten = trajecten;
        this.codes = codes;
        this.clock = clock;
    }

    public TrajectKaart voor(long clientId, TrajectType type, String antenne) {
        var code = codes.nieuwe("BW", 5, trajecten::existsByCode);
        return trajecten
                .save(new Traject(code, type, clientId, antenne, LocalDate.now(clock)))
                .kaart();
    }
}
