package be.werkpad.risico;

import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the deadline of a traject or plaatsing on the first day on which one of its open risks is looked at again. */
@Component
class Risiconazicht {
    static final String TERMIJN = "risico.nazicht";

    private final RisicoRepository risicos;
    private final TermijnHouden houden;
    private final TermijnZetten zetten;

    Risiconazicht(RisicoRepository risicos, TermijnHouden houden, TermijnZetten zetten) {
        this.risicos = risicos;
        this.houden = houden;
        this.zetten = zetten;
    }

    void volg(long trajectId, @Nullable Long plaatsingId, LocalDate vandaag) {
        var eerste = risicos.findByTrajectIdOrderById(trajectId).stream()
                .filter(risico -> risico.isOpen() && Objects.equals(risico.plaatsingId(), plaatsingId))
                .map(Risico::nazienOp)
                .min(Comparator.naturalOrder());
        if (eerste.isPresent()) {
            zetten.op(trajectId, plaatsingId, TERMIJN, eerste.get(), "afgesproken bij de risicoafweging");
        } else {
            houden.op(trajectId, plaatsingId, TERMIJN, vandaag);
        }
    }
}
