package be.werkpad.wijziging;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.wijziging.Wijziging.Wijzigingsblad;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change begins on the day that was agreed. Two changes may wait at once: the deadline is of the first of them. */
@UseCase
public class IngangsdagBepalen {
    static final String TERMIJN = "wijziging.vanaf";

    private final FormulierantwoordZoeken antwoorden;
    private final TermijnZoeken termijnen;
    private final TermijnZetten zetten;
    private final Clock clock;

    IngangsdagBepalen(FormulierantwoordZoeken antwoorden, TermijnZoeken termijnen, TermijnZetten zetten, Clock clock) {
        this.antwoorden = antwoorden;
        this.termijnen = termijnen;
        this.zetten = zetten;
        this.clock = clock;
    }

    /** @return whether it begins today, or should have begun */
    public boolean voor(long trajectId, @Nullable Long plaatsingId, String instantieId) {
        var vanaf = antwoorden
                .laatsteKaartVanInstantie(trajectId, instantieId, "wijziging-beschrijven")
                .map(Wijzigingsblad::new)
                .orElseThrow()
                .vanaf();
        if (!vanaf.isAfter(LocalDate.now(clock))) {
            return true;
        }
        var eerder = termijnen.geldend(trajectId, plaatsingId, TERMIJN).filter(termijn -> !termijn.datum()
                .isAfter(vanaf));
        if (eerder.isEmpty()) {
            zetten.op(trajectId, plaatsingId, TERMIJN, vanaf, "dag van de wijziging");
        }
        return false;
    }
}
