package be.werkpad.samenplaatsing;

import be.werkpad.formulier.Formulierverrijker;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Warns, before hours are chosen, that another client works at the werkpost and when (CH-7a). */
@Component
class AfsprakenVastleggenVerrijker implements Formulierverrijker {
    private final BezettingZoeken bezetting;

    AfsprakenVastleggenVerrijker(BezettingZoeken bezetting) {
        this.bezetting = bezetting;
    }

    @Override
    public String formulier() {
        return "afspraken-vastleggen";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (procesvariabelen.get("plaatsingId") instanceof Number plaatsing
                && schema.get("components") instanceof ArrayNode onderdelen) {
            var uren = bezetting.urenVanAnderen(plaatsing.longValue());
            if (!uren.isEmpty()) {
                onderdelen
                        .insertObject(0)
                        .put("type", "text")
                        .put("id", "Text_AndereClient")
                        .put(
                                "text",
                                "**Let op: op deze werkpost werkt al een cliënt** (%s). Kies een ander moment."
                                        .formatted(String.join("; ", uren)));
            }
        }
    }
}
