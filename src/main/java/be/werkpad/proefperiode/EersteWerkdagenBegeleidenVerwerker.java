package be.werkpad.proefperiode;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.kader.WettelijkKaderEisen;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The first working days are days of the trial, and nobody works outside the legal frame (CH-4). */
@Component
class EersteWerkdagenBegeleidenVerwerker implements FormulierVerwerker {
    private final Proefplaatsing proefplaatsing;
    private final Proeftermijnen termijnen;
    private final WettelijkKaderEisen kader;

    EersteWerkdagenBegeleidenVerwerker(
            Proefplaatsing proefplaatsing, Proeftermijnen termijnen, WettelijkKaderEisen kader) {
        this.kader = kader;
        this.proefplaatsing = proefplaatsing;
        this.termijnen = termijnen;
    }

    @Override
    public String formulier() {
        return "eerste-werkdagen-begeleiden";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var proef = proefplaatsing.vanInzending(inzending);
        kader.voor(proef.kaart().plaatsingId());
        var dagen = inzending.blad().rijen("dagen");
        for (var nummer = 0; nummer < dagen.size(); nummer++) {
            proef.eisWerkdagVanProef(dagen.get(nummer).verplichteDatum("datum"), "dagen[%d].datum".formatted(nummer));
        }
        termijnen.houd(proef.kaart(), Proeftermijnen.START, proef.kaart().start());
        return Map.of();
    }
}
