package be.werkpad.onkosten;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The decisions of a werkpost about expenses. The caller has checked who may. */
@Component
public class WerkpostkeuzeZoeken {
    private final FormulierantwoordZoeken antwoorden;

    WerkpostkeuzeZoeken(FormulierantwoordZoeken antwoorden) {
        this.antwoorden = antwoorden;
    }

    /** In the order in which they hold; one that puts another of the same day right comes after it. */
    public List<Werkpostkeuze> alle(long plaatsingId) {
        return antwoorden.alleVanPlaatsing(plaatsingId, WerkpostkeuzeWijzigen.FORMULIER).stream()
                .map(antwoord -> Werkpostkeuze.van(new Antwoordblad(antwoord)))
                .sorted(Comparator.comparing(Werkpostkeuze::vanaf))
                .toList();
    }

    /** The one that holds now; GEEN when the werkpost did not decide yet. */
    public Werkpostkeuze van(long plaatsingId) {
        return op(plaatsingId, LocalDate.MAX);
    }

    /** The one that held on a day. A day before the first decision falls under it: nothing else was ever decided. */
    Werkpostkeuze op(long plaatsingId, LocalDate dag) {
        var alle = alle(plaatsingId);
        return alle.stream()
                .filter(keuze -> !keuze.vanaf().isAfter(dag))
                .reduce((eerder, later) -> later)
                .or(() -> alle.stream().findFirst())
                .orElse(Werkpostkeuze.GEEN);
    }
}
