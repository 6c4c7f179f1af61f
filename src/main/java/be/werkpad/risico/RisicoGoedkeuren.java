package be.werkpad.risico;

import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;

/** A coordinator agrees with a big risk, or sends it back to be weighed again (C.7, F.20). */
@UseCase
public class RisicoGoedkeuren {
    private final RisicoRepository risicos;
    private final Coordinatoren coordinatoren;
    private final Risiconazicht nazicht;

    RisicoGoedkeuren(RisicoRepository risicos, Coordinatoren coordinatoren, Risiconazicht nazicht) {
        this.risicos = risicos;
        this.coordinatoren = coordinatoren;
        this.nazicht = nazicht;
    }

    /**
     * @param antwoordId the answers in which it was weighed
     * @throws DomainException risico.geenCoordinator when somebody else completes the task
     */
    public void voor(Inzending inzending, long antwoordId) {
        if (!coordinatoren.bevat(inzending.door())) {
            throw new DomainException("risico.geenCoordinator", "Alleen een coördinator keurt een groot risico goed.");
        }
        var risico = risicos.findByAntwoordId(antwoordId).orElseThrow();
        if ("JA".equals(inzending.tekst("akkoordRisico"))) {
            risico.akkoord(inzending.door(), inzending.blad().verplichteDatum("akkoordOp"));
        } else {
            var waarom = "Niet goedgekeurd. " + inzending.blad().verplicht("voorwaarden");
            risico.kijkNa(inzending.datum(), inzending.door(), kort(waarom), null);
        }
        risicos.saveAndFlush(risico);
        nazicht.volg(inzending.trajectId(), inzending.plaatsingId(), inzending.datum());
    }

    private static String kort(String tekst) {
        return tekst.length() <= RisicoNakijken.LANGSTE ? tekst : tekst.substring(0, RisicoNakijken.LANGSTE);
    }
}
