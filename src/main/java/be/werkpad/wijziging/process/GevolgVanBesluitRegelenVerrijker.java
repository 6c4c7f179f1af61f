package be.werkpad.wijziging.process;

import be.werkpad.engine.ProcessVariables;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierverrijker;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows what could come in the place of the risk, as it was written down when it was weighed (C.6.14). */
@Component
class GevolgVanBesluitRegelenVerrijker implements Formulierverrijker {
    private static final String AFWEGING = "risicoAntwoordId";

    private final FormulierantwoordZoeken antwoorden;
    private final Werkpostkeuze werkposten;

    GevolgVanBesluitRegelenVerrijker(FormulierantwoordZoeken antwoorden, Werkpostkeuze werkposten) {
        this.antwoorden = antwoorden;
        this.werkposten = werkposten;
    }

    @Override
    public String formulier() {
        return GevolgVanBesluitRegelenVerwerker.FORMULIER;
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        werkposten.zetIn(schema, trajectId);
        if (procesvariabelen.get(ProcessVariables.PLAATSING_ID.name()) instanceof Long id) {
            gegevens.putIfAbsent(Werkpostkeuze.VELD, String.valueOf(id));
        }
        Optional.ofNullable(procesvariabelen.get(AFWEGING))
                .flatMap(id -> antwoorden.metId((Long) id))
                .map(afweging -> afweging.antwoorden().get("alternatieven"))
                .ifPresent(alternatieven -> gegevens.putIfAbsent("mogelijkheden", alternatieven));
    }
}
