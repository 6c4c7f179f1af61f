package be.werkpad.onkosten;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import org.springframework.stereotype.Component;

/** The last decision of a werkpost about expenses. The caller has checked who may. */
@Component
public class WerkpostkeuzeZoeken {
    private final FormulierantwoordZoeken antwoorden;

    WerkpostkeuzeZoeken(FormulierantwoordZoeken antwoorden) {
        this.antwoorden = antwoorden;
    }

    /** GEEN when the werkpost did not decide yet. */
    public Werkpostkeuze van(long plaatsingId) {
        return antwoorden
                .laatsteVanPlaatsing(plaatsingId, WerkpostkeuzeWijzigen.FORMULIER)
                .map(antwoord -> Werkpostkeuze.van(new Antwoordblad(antwoord)))
                .orElse(Werkpostkeuze.GEEN);
    }
}
