package be.werkpad.kader.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingAanvullen;
import be.werkpad.plaatsing.Takenpakkettaak;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tasks that the client agrees with replace the others, and the way to work becomes part of the plaatsing (CH-2, CH-8b-1). */
@Component
class VoorbereidingNakijkenVerwerker implements FormulierVerwerker {
    private final PlaatsingAanvullen aanvullen;

    VoorbereidingNakijkenVerwerker(PlaatsingAanvullen aanvullen) {
        this.aanvullen = aanvullen;
    }

    @Override
    public String formulier() {
        return "voorbereiding-nakijken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var plaatsingId = inzending.plaatsingId();
        if (plaatsingId == null) {
            throw new IllegalStateException("A preparation without a plaatsing");
        }
        var blad = inzending.blad();
        aanvullen.voor(
                plaatsingId, blad.verplicht("vervoermiddel"), blad.verplicht("vervoerplan"), nieuweTaken(inzending));
        return Map.of();
    }

    private static List<Takenpakkettaak> nieuweTaken(Inzending inzending) {
        if ("JA".equals(inzending.tekst("takenAkkoord"))) {
            return List.of();
        }
        return inzending.blad().rijen("taken").stream()
                .map(rij -> new Takenpakkettaak(rij.verplicht("taak"), rij.tekst("wanneer"), null, null))
                .toList();
    }
}
