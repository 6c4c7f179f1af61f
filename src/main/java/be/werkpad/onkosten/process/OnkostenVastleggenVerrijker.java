package be.werkpad.onkosten.process;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.onkosten.Werkpostkeuzeformulier;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets people choose the mail or letter of the werkpost, and fills in what it chose the time before. */
@Component
class OnkostenVastleggenVerrijker implements Formulierverrijker {
    private final Werkpostkeuzeformulier keuze;

    OnkostenVastleggenVerrijker(Werkpostkeuzeformulier keuze) {
        this.keuze = keuze;
    }

    @Override
    public String formulier() {
        return "onkosten-vastleggen";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (procesvariabelen.get("plaatsingId") instanceof Long plaatsingId) {
            keuze.vul(schema, gegevens, trajectId, plaatsingId);
        }
    }
}
