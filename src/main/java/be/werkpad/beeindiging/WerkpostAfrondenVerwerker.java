package be.werkpad.beeindiging;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The last working day that was agreed is the end of the plaatsing; a Dimona that was declared ends too (EX-1). */
@Component
class WerkpostAfrondenVerwerker implements FormulierVerwerker {
    private final FormulierantwoordZoeken antwoorden;

    WerkpostAfrondenVerwerker(FormulierantwoordZoeken antwoorden) {
        this.antwoorden = antwoorden;
    }

    @Override
    public String formulier() {
        return "werkpost-afronden";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if (isDimonaOpen(inzending) && !inzending.blad().keuzes("afhandeling").contains("DIMONA")) {
            throw DomainException.bijVeld(
                    "beeindiging.dimonaOpen",
                    "afhandeling",
                    "Het werk is aangegeven bij de overheid. Geef eerst de laatste dag aan en sluit de Dimona af.");
        }
        return Map.of("plaatsingEinddatum", inzending.blad().verplicht("datum"));
    }

    private boolean isDimonaOpen(Inzending inzending) {
        var plaatsingId = inzending.plaatsingId();
        return plaatsingId != null
                && antwoorden
                        .laatsteVanPlaatsing(plaatsingId, "dimona-aangeven")
                        .map(Antwoordblad::new)
                        .filter(blad -> "AANGEGEVEN".equals(blad.tekst("stand")))
                        .isPresent();
    }
}
