package be.werkpad.opvolging;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.Fase;
import be.werkpad.traject.FaseStarten;
import java.time.LocalDate;

/** Begins the follow-up after the trial, at the level that was agreed in the closing talk. */
@UseCase
public class OpvolgingStarten {
    private final FaseStarten fase;
    private final PlaatsingZoeken plaatsingen;
    private final FormulierantwoordZoeken antwoorden;
    private final OpvolgingRepository opvolgingen;
    private final Opvolgtermijnen termijnen;

    OpvolgingStarten(
            FaseStarten fase,
            PlaatsingZoeken plaatsingen,
            FormulierantwoordZoeken antwoorden,
            OpvolgingRepository opvolgingen,
            Opvolgtermijnen termijnen) {
        this.fase = fase;
        this.plaatsingen = plaatsingen;
        this.antwoorden = antwoorden;
        this.opvolgingen = opvolgingen;
        this.termijnen = termijnen;
    }

    /** @return the day of the first contact */
    public LocalDate voor(long plaatsingId) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        fase.voor(plaatsing.trajectId(), Fase.OPVOLGING, plaatsing.werkpostId(), plaatsing.bijkomend());
        var opvolging = opvolgingen.findByPlaatsingId(plaatsingId).orElseGet(() -> nieuw(plaatsing));
        termijnen.plan(opvolging.kaart());
        return opvolging.kaart().volgendContact();
    }

    /** After the trial the first contact comes soon, whatever the level: "first intensive" (CH-1.5b). */
    private Opvolging nieuw(PlaatsingKaart plaatsing) {
        return opvolgingen.save(new Opvolging(
                plaatsing.trajectId(),
                plaatsing.id(),
                niveau(plaatsing.id()),
                termijnen.vandaag(),
                termijnen.uiterlijk(Opvolgniveau.INTENSIEF, termijnen.vandaag())));
    }

    private Opvolgniveau niveau(long plaatsingId) {
        return antwoorden
                .laatsteVanPlaatsing(plaatsingId, "evaluatiegesprek-voeren")
                .map(gesprek -> gesprek.get("opvolgingsniveau"))
                .map(niveau -> Opvolgniveau.valueOf(niveau.toString()))
                .orElse(Opvolgniveau.INTENSIEF);
    }
}
