package be.werkpad.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Finds fields in a form-js schema, wherever a coordinator moved them. */
public final class Schemavelden {
    private Schemavelden() {}

    /** The fields with this key and the lists with this path, to be changed in place. */
    public static List<ObjectNode> met(JsonNode schema, String sleutel) {
        return alle(schema).stream()
                .filter(veld -> sleutel.equals(veld.path("key").asText())
                        || sleutel.equals(veld.path("path").asText()))
                .toList();
    }

    private static List<ObjectNode> alle(JsonNode onderdeel) {
        var velden = new ArrayList<ObjectNode>();
        for (var kind : onderdeel.path("components")) {
            if (kind instanceof ObjectNode veld) {
                velden.add(veld);
                velden.addAll(alle(veld));
            }
        }
        return velden;
    }
}
