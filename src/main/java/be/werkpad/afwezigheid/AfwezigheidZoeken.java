package be.werkpad.afwezigheid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class AfwezigheidZoeken {
    private final AfwezigheidRepository afwezigheden;
    private final Clock clock;

    AfwezigheidZoeken(AfwezigheidRepository afwezigheden, Clock clock) {
        this.afwezigheden = afwezigheden;
        this.clock = clock;
    }

    /** Now and to come, of everybody, first one first. Who is away is no secret among colleagues. */
    public List<AfwezigheidKaart> komende() {
        return afwezigheden.findByLaatsteDagGreaterThanEqualOrderByEersteDagAscIdAsc(LocalDate.now(clock)).stream()
                .map(Afwezigheid::kaart)
                .toList();
    }
}
