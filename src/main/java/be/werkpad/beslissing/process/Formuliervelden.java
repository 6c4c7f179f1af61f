package be.werkpad.beslissing.process;

import be.werkpad.formulier.Schemavelden;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Finds fields in a form-js schema, wherever a coordinator moved them. */
final class Formuliervelden {
    private Formuliervelden() {}

    /** The field with this key, or the list with this path. */
    static Optional<ObjectNode> met(JsonNode schema, String sleutel) {
        return Schemavelden.met(schema, sleutel).stream().findFirst();
    }

    /**
     * Text of a person inside a text block of a form, which is Markdown with {@code {{expressions}}}: shown as typed,
     * never read as markup.
     */
    static String letterlijk(String tekst) {
        return zonderExpressie(tekst).replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]()#+\\-.!|<>~&])", "\\\\$1");
    }

    /** Text of a person in a label: no Markdown, but expressions are read there too. */
    static String zonderExpressie(String tekst) {
        return tekst.replace("{{", "{ {").replace("}}", "} }");
    }
}
