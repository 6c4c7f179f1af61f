package be.werkpad.risico;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.UseCase;

/** Accepts a weighed risk, with who agreed and the day on which it is looked at again. */
@UseCase
public class RisicoVastleggen {
    private final RisicoRepository risicos;
    private final FormulierantwoordZoeken antwoorden;
    private final Coordinatoren coordinatoren;
    private final Risiconazicht nazicht;

    RisicoVastleggen(
            RisicoRepository risicos,
            FormulierantwoordZoeken antwoorden,
            Coordinatoren coordinatoren,
            Risiconazicht nazicht) {
        this.risicos = risicos;
        this.antwoorden = antwoorden;
        this.coordinatoren = coordinatoren;
        this.nazicht = nazicht;
    }

    /** @throws be.werkpad.shared.DomainException risico.onvolledig with the field it is about */
    public void voor(Inzending inzending) {
        var blad = inzending.blad();
        var akkoord = coordinatoren.akkoord(blad.tekst("akkoordCoordinator"), inzending.door());
        Risicoregels.eis(blad, inzending.datum(), akkoord.isPresent());
        var risico = new Risico(
                inzending.trajectId(),
                inzending.plaatsingId(),
                antwoordId(inzending),
                blad.verplichteDatum("nazienOp"));
        akkoord.ifPresent(account -> risico.akkoord(account, inzending.datum()));
        risicos.saveAndFlush(risico);
        nazicht.volg(inzending.trajectId(), inzending.plaatsingId(), inzending.datum());
    }

    /** The answers are kept just before a module sees them. */
    private long antwoordId(Inzending inzending) {
        return antwoorden.alle(inzending.trajectId()).stream()
                .filter(antwoord -> antwoord.formulier().equals(inzending.formulier()))
                .map(AntwoordKaart::id)
                .reduce((eerst, dan) -> dan)
                .orElseThrow();
    }
}
