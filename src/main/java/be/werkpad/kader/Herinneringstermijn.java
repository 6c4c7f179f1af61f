package be.werkpad.kader;

import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZetten;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When people are reminded again of what may still come after the start. */
@Component
class Herinneringstermijn {
    private static final String SLEUTEL = "kader.herinnering";

    private final TermijnHouden houden;
    private final TermijnZetten zetten;
    private final NormBepalen normen;
    private final Werkkalender kalender;
    private final Clock clock;

    Herinneringstermijn(
            TermijnHouden houden, TermijnZetten zetten, NormBepalen normen, Werkkalender kalender, Clock clock) {
        this.houden = houden;
        this.zetten = zetten;
        this.normen = normen;
        this.kalender = kalender;
        this.clock = clock;
    }

    void houd(PlaatsingKaart plaatsing) {
        houden.voor(plaatsing.trajectId(), plaatsing.id(), SLEUTEL);
    }

    /** As long after today as the first one was after the start. */
    void zetVolgende(PlaatsingKaart plaatsing) {
        var vandaag = LocalDate.now(clock);
        houd(plaatsing);
        zetten.op(
                plaatsing.trajectId(),
                plaatsing.id(),
                SLEUTEL,
                normen.duur(SLEUTEL, vandaag).na(vandaag, kalender),
                "nog niet in orde");
    }
}
