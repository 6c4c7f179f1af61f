package be.werkpad.samenplaatsing;

import be.werkpad.samenplaatsing.Kalenderrij.Verlof;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.util.List;
import org.springframework.stereotype.Component;

/** The exceptions that are open now. */
@Component
class Verloven {
    private final UitzonderingRepository uitzonderingen;
    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final Uiterlijk grenzen;
    private final Sporen sporen;

    Verloven(
            UitzonderingRepository uitzonderingen,
            TrajectZoeken trajecten,
            TrajectToegang toegang,
            Uiterlijk grenzen,
            Sporen sporen) {
        this.uitzonderingen = uitzonderingen;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.grenzen = grenzen;
        this.sporen = sporen;
    }

    List<Verlof> op(long werkpostId) {
        return uitzonderingen.findByWerkpostIdOrderByIdDesc(werkpostId).stream()
                .map(Uitzondering::kaart)
                .filter(UitzonderingKaart::isOpen)
                .map(this::verlof)
                .toList();
    }

    boolean geldtVoor(long plaatsingId) {
        return uitzonderingen.findByPlaatsingIdOrderById(plaatsingId).stream()
                .anyMatch(uitzondering -> uitzondering.geldtOp(sporen.vandaag()));
    }

    /** In the year until today; also those that ended count (CH-7a-3). */
    boolean isStelselmatig(long werkpostId) {
        var vandaag = sporen.vandaag();
        return grenzen.isStelselmatig(
                uitzonderingen.countByWerkpostIdAndToegestaanOpAfter(werkpostId, vandaag.minusYears(1)), vandaag);
    }

    private Verlof verlof(UitzonderingKaart kaart) {
        var traject = trajecten.metId(kaart.trajectId());
        return new Verlof(
                kaart.id(),
                traject.code(),
                toegang.magLezen(traject) ? kaart.reden() : null,
                kaart.toelating().door(),
                kaart.tot(),
                kaart.tot().isBefore(sporen.vandaag()));
    }
}
