package be.werkpad.samenplaatsing;

import be.werkpad.plaatsing.PlaatsingGestopt;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnHouden;
import org.springframework.context.event.EventListener;

/** Ends leave before its day, because hours or werkpost changed, or because the work stopped. */
@UseCase
public class UitzonderingBeeindigen {
    private final UitzonderingRepository uitzonderingen;
    private final TermijnHouden termijnen;
    private final Sporen sporen;

    UitzonderingBeeindigen(UitzonderingRepository uitzonderingen, TermijnHouden termijnen, Sporen sporen) {
        this.uitzonderingen = uitzonderingen;
        this.termijnen = termijnen;
        this.sporen = sporen;
    }

    public void voor(long id) {
        sporen.eisCoordinator();
        beeindig(uitzonderingen.findById(id).orElseThrow(() -> new NotFoundException("Uitzondering " + id)));
    }

    @EventListener
    void op(PlaatsingGestopt gestopt) {
        uitzonderingen.findByPlaatsingIdOrderById(gestopt.plaatsingId()).stream()
                .filter(uitzondering -> uitzondering.kaart().isOpen())
                .forEach(this::beeindig);
    }

    private void beeindig(Uitzondering uitzondering) {
        uitzondering.beeindig(sporen.vandaag());
        var kaart = uitzondering.kaart();
        termijnen.voor(kaart.trajectId(), kaart.plaatsingId(), UitzonderingToestaan.EINDE);
        sporen.noteer(kaart, "beeindigd");
    }
}
