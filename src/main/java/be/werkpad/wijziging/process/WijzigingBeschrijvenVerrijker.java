package be.werkpad.wijziging.process;

import be.werkpad.formulier.Formulierverrijker;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets people choose the werkpost by name, where there is more than one (C.7 Wijziging). */
@Component
class WijzigingBeschrijvenVerrijker implements Formulierverrijker {
    private final Werkpostkeuze werkposten;

    WijzigingBeschrijvenVerrijker(Werkpostkeuze werkposten) {
        this.werkposten = werkposten;
    }

    @Override
    public String formulier() {
        return "wijziging-beschrijven";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        werkposten.zetIn(schema, trajectId);
    }
}
