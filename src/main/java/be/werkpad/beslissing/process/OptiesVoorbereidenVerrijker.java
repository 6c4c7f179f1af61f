package be.werkpad.beslissing.process;

import be.werkpad.beslissing.Richting;
import be.werkpad.beslissing.Vraagcode;
import be.werkpad.formulier.Formulierverrijker;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the question of this moment, examples, and only the directions that fit it. */
@Component
class OptiesVoorbereidenVerrijker implements Formulierverrijker {
    @Override
    public String formulier() {
        return OptiesVoorbereidenVerwerker.FORMULIER;
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        var vraagcode = Vraagcode.van(String.valueOf(procesvariabelen.get(ClientBeslissingProcess.VRAAGCODE.name())));
        gegevens.putIfAbsent("vraag", vraagcode.vraag());
        Formuliervelden.met(schema, "opties").ifPresent(lijst -> {
            Formuliervelden.met(lijst, "tekst").ifPresent(veld -> veld.put("description", vraagcode.voorbeelden()));
            Formuliervelden.met(lijst, "richting").ifPresent(veld -> beperk(veld, vraagcode));
        });
    }

    private static void beperk(ObjectNode veld, Vraagcode vraagcode) {
        var toegelaten = vraagcode.richtingen().stream().map(Richting::name).collect(Collectors.toSet());
        if (veld.path("values") instanceof ArrayNode waarden) {
            for (var index = waarden.size() - 1; index >= 0; index--) {
                if (!toegelaten.contains(waarden.get(index).path("value").asText())) {
                    waarden.remove(index);
                }
            }
        }
    }
}
