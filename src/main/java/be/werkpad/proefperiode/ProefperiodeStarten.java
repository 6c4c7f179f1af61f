package be.werkpad.proefperiode;

import be.werkpad.shared.UseCase;
import be.werkpad.traject.Fase;
import be.werkpad.traject.FaseStarten;
import java.time.Clock;
import java.time.LocalDate;

/** Starts the trial as it was agreed and sets all its dates. */
@UseCase
public class ProefperiodeStarten {
    private final FaseStarten fase;
    private final Proefplaatsing plaatsing;
    private final Proeftermijnen termijnen;
    private final ProefregelsBepalen regels;
    private final Clock clock;

    ProefperiodeStarten(
            FaseStarten fase,
            Proefplaatsing plaatsing,
            Proeftermijnen termijnen,
            ProefregelsBepalen regels,
            Clock clock) {
        this.fase = fase;
        this.plaatsing = plaatsing;
        this.termijnen = termijnen;
        this.regels = regels;
        this.clock = clock;
    }

    public ProefperiodeKaart voor(long plaatsingId) {
        var vandaag = LocalDate.now(clock);
        var kaart = plaatsing.startProef(plaatsingId);
        fase.voor(kaart.trajectId(), Fase.PROEFPERIODE, kaart.werkpostId(), kaart.bijkomend());
        var regel = regels.op(vandaag);
        var start = kaart.gemaakteAfspraken().startdatum();
        var einde = kaart.gemaakteAfspraken().eindeProef(regel.kalender());
        var proef = plaatsing.bewaar(Proefperiode.start(kaart.trajectId(), plaatsingId, start, einde, regel));
        termijnen.zet(proef, vandaag);
        return proef;
    }
}
