package be.werkpad.wijziging.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Fase;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.wijziging.Gebeurtenis;
import be.werkpad.wijziging.GebeurtenisMelden;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Form of the task "Gevolg van besluit regelen": a risk is not taken now, and what the client chose in its place begins at
 * once (P5). After a stop the talk with the client about it is the next task.
 */
@Component
class GevolgVanBesluitRegelenVerwerker implements FormulierVerwerker {
    static final String FORMULIER = "gevolg-van-besluit-regelen";
    private static final String GEVOLG = "gevolg";

    private final GebeurtenisMelden melden;
    private final Werkpostkeuze werkposten;
    private final TrajectZoeken trajecten;

    GevolgVanBesluitRegelenVerwerker(GebeurtenisMelden melden, Werkpostkeuze werkposten, TrajectZoeken trajecten) {
        this.melden = melden;
        this.werkposten = werkposten;
        this.trajecten = trajecten;
    }

    @Override
    public String formulier() {
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        switch (inzending.blad().verplicht(GEVOLG)) {
            case "WIJZIGING" -> meld(inzending, Gebeurtenis.WIJZIGING, null);
            case "PAUZE" -> meld(inzending, Gebeurtenis.PAUZE, null);
            case "STOP" -> meld(inzending, Gebeurtenis.WERK_GESTOPT, werkposten.gekozen(inzending, GEVOLG));
            case "STOP_TRAJECT" -> {
                eisNaHetPlan(inzending.trajectId());
                meld(inzending, Gebeurtenis.STOPZETTING, null);
            }
            default -> {} // another way of doing it starts nothing
        }
        return Map.of();
    }

    private void meld(Inzending inzending, Gebeurtenis gebeurtenis, @Nullable Long plaatsingId) {
        try {
            melden.voor(inzending.trajectcode(), gebeurtenis, plaatsingId);
        } catch (DomainException weigering) {
            throw DomainException.bijVeld(weigering.code(), GEVOLG, weigering.getMessage());
        }
    }

    /** In the assessment this task is part of what a stop takes away; its choice about the plan comes next (B2). */
    private void eisNaHetPlan(long trajectId) {
        if (trajecten.metId(trajectId).fase() == Fase.ASSESSMENT) {
            throw DomainException.bijVeld(
                    "wijziging.eerstHetPlan",
                    GEVOLG,
                    "De cliënt kiest straks over het plan, en kan dan ook stoppen. Kan dat niet wachten? Kies hier een "
                            + "andere manier, en meld de stop in het dossier bij “Er gebeurt iets”.");
        }
    }
}
