package be.werkpad.risico;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.UseCase;

/** Accepts a weighed risk, with the day on which it is looked at again. */
@UseCase
public class RisicoVastleggen {
    /** Under this name the answers of every weighing are kept. */
    public static final String FORMULIER = "risico-afwegen";

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

    /**
     * What was kept.
     *
     * @param antwoordId the answers in which it was weighed
     * @param vraagtAkkoord it is a big risk, and no coordinator weighed it (F.20)
     */
    public record Vastgelegd(long antwoordId, boolean vraagtAkkoord) {}

    /** @throws be.werkpad.shared.DomainException risico.onvolledig with the field it is about */
    public Vastgelegd voor(Inzending inzending) {
        var blad = inzending.blad();
        Risicoregels.eis(blad, inzending.datum());
        var risico = new Risico(
                inzending.trajectId(),
                inzending.plaatsingId(),
                antwoordId(inzending),
                blad.verplichteDatum("nazienOp"));
        var isGroot = Risicoregels.isGroot(blad);
        var akkoord = coordinatoren.akkoord(blad.tekst("akkoordCoordinator"), inzending.door());
        if (isGroot) {
            akkoord.ifPresent(account -> risico.akkoord(account, inzending.datum()));
        }
        var kaart = risicos.saveAndFlush(risico).kaart();
        nazicht.volg(inzending.trajectId(), inzending.plaatsingId(), inzending.datum());
        return new Vastgelegd(kaart.antwoordId(), isGroot && akkoord.isEmpty());
    }

    /** The answers are kept just before a module sees them. */
    private long antwoordId(Inzending inzending) {
        return antwoorden.alle(inzending.trajectId()).stream()
                .filter(antwoord -> antwoord.formulier().equals(FORMULIER))
                .map(AntwoordKaart::id)
                .reduce((eerst, dan) -> dan)
                .orElseThrow();
    }
}
