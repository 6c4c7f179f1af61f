package be.werkpad.incident;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deadlines that count from the day of an incident, not from the day of its report (C.8). */
@Component
class Incidenttermijnen {
    private static final List<String> VANAF_INCIDENT = List.of("incident.verzekering", "incident.nazicht");

    private final NormBepalen normen;
    private final TermijnZoeken termijnen;
    private final TermijnZetten zetten;
    private final Werkkalender kalender;

    Incidenttermijnen(NormBepalen normen, TermijnZoeken termijnen, TermijnZetten zetten, Werkkalender kalender) {
        this.normen = normen;
        this.termijnen = termijnen;
        this.zetten = zetten;
        this.kalender = kalender;
    }

    /** A deadline of an incident before this one, still open, is not moved away. */
    void zet(long trajectId, @Nullable Long plaatsingId, LocalDate gebeurd) {
        for (var sleutel : VANAF_INCIDENT) {
            var datum = normen.duur(sleutel, gebeurd).na(gebeurd, kalender);
            var eerder = termijnen.geldend(trajectId, plaatsingId, sleutel).filter(open -> open.datum()
                    .isBefore(datum));
            if (eerder.isEmpty()) {
                zetten.op(trajectId, plaatsingId, sleutel, datum, "geteld vanaf het incident");
            }
        }
    }
}
