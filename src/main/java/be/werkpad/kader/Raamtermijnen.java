package be.werkpad.kader;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The end of the raamovereenkomst and the reminder before it, among the deadlines of who works under it. */
@Component
class Raamtermijnen {
    private static final String EINDE = "raam.einde";
    private static final String HERINNERING = "raam.herinnering";

    private final TermijnZetten zetten;
    private final TermijnLatenVervallen vervallen;

    Raamtermijnen(TermijnZetten zetten, TermijnLatenVervallen vervallen) {
        this.zetten = zetten;
        this.vervallen = vervallen;
    }

    /** @param einde null when it has none */
    void zet(PlaatsingKaart plaatsing, @Nullable LocalDate einde) {
        vervallen.voor(plaatsing.trajectId(), plaatsing.id(), HERINNERING);
        if (einde == null) {
            vervallen.voor(plaatsing.trajectId(), plaatsing.id(), EINDE);
        } else {
            zetten.op(plaatsing.trajectId(), plaatsing.id(), EINDE, einde, "raamovereenkomst getekend");
            zetten.volgensNorm(plaatsing.trajectId(), plaatsing.id(), HERINNERING);
        }
    }
}
