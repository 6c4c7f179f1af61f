package be.werkpad.beeindiging;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingStopzetten;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.Datumtekst;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The last working day that was agreed is the end of the plaatsing; a Dimona that was declared ends too (EX-1). */
@Component
class WerkpostAfrondenVerwerker implements FormulierVerwerker {
    private final FormulierantwoordZoeken antwoorden;
    private final PlaatsingZoeken plaatsingen;
    private final PlaatsingStopzetten stopzetten;

    WerkpostAfrondenVerwerker(
            FormulierantwoordZoeken antwoorden, PlaatsingZoeken plaatsingen, PlaatsingStopzetten stopzetten) {
        this.antwoorden = antwoorden;
        this.plaatsingen = plaatsingen;
        this.stopzetten = stopzetten;
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
        var laatsteDag = inzending.blad().verplichteDatum("datum");
        var plaatsingId = inzending.plaatsingId();
        if (plaatsingId != null) {
            eisGewerkt(plaatsingId, laatsteDag);
            stopzetten.verbeter(plaatsingId, laatsteDag);
        }
        return Map.of("plaatsingEinddatum", laatsteDag.toString());
    }

    private void eisGewerkt(long plaatsingId, LocalDate laatsteDag) {
        var afspraken = plaatsingen.metId(plaatsingId).afspraken();
        if (afspraken != null && laatsteDag.isBefore(afspraken.startdatum())) {
            throw DomainException.bijVeld(
                    "beeindiging.voorDeStart",
                    "datum",
                    "De laatste dag kan niet voor de eerste werkdag liggen: %s."
                            .formatted(Datumtekst.van(afspraken.startdatum())));
        }
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
