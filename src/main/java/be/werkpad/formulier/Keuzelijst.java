package be.werkpad.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Turns a text field that asks for a code or an account into a list to choose from, wherever it stands in the form. */
public final class Keuzelijst {
    private Keuzelijst() {}

    /** @param opties label by value, in the order to show */
    public static void maak(JsonNode schema, String veld, Map<String, String> opties) {
        Schemavelden.met(schema, veld).forEach(onderdeel -> vul(onderdeel, opties));
    }

    private static void vul(ObjectNode veld, Map<String, String> opties) {
        veld.put("type", "select").put("searchable", true);
        if (veld.get("validate") instanceof ObjectNode regels) {
            regels.retain("required");
        }
        var keuzes = veld.putArray("values");
        opties.forEach(
                (waarde, label) -> keuzes.addObject().put("value", waarde).put("label", label));
    }
}
