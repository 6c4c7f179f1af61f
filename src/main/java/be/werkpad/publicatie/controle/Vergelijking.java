package be.werkpad.publicatie.controle;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Whether two bundles say the same, however the program that saved them lays out its files. */
public final class Vergelijking {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> GEREEDSCHAP = Set.of("exporter", "exporterVersion");
    private static final Set<String> GEREEDSCHAP_NAAMRUIMTEN =
            Set.of("http://camunda.org/schema/modeler/1.0", "http://www.w3.org/2000/xmlns/");

    private Vergelijking() {}

    public static boolean isHetzelfde(Bundel een, Bundel ander) {
        return een.formulieren().keySet().equals(ander.formulieren().keySet())
                && zelfdeModel(een.model(), ander.model())
                && een.formulieren().entrySet().stream()
                        .allMatch(formulier -> zelfdeFormulier(
                                formulier.getValue(), ander.formulieren().get(formulier.getKey())));
    }

    private static boolean zelfdeModel(byte[] een, byte[] ander) {
        try {
            return tekst(Modellezer.xml(een).getDocumentElement())
                    .equals(tekst(Modellezer.xml(ander).getDocumentElement()));
        } catch (SAXException | IOException onleesbaar) {
            return false;
        }
    }

    private static boolean zelfdeFormulier(byte[] een, byte[] ander) {
        try {
            return zonderGereedschap(een).equals(zonderGereedschap(ander));
        } catch (IOException onleesbaar) {
            return false;
        }
    }

    private static Object zonderGereedschap(byte[] formulier) throws IOException {
        var json = JSON.readTree(formulier);
        return json instanceof ObjectNode object ? object.without("exporter") : json;
    }

    /** Without layout, prefixes, order of attributes and the name of the program. */
    private static String tekst(Element element) {
        var tekst = new StringBuilder("<")
                .append(element.getNamespaceURI())
                .append('|')
                .append(element.getLocalName());
        attributen(element)
                .forEach((naam, waarde) ->
                        tekst.append(' ').append(naam).append('=').append(waarde));
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element deel) {
                tekst.append(tekst(deel));
            } else if (kind instanceof org.w3c.dom.Text inhoud
                    && !inhoud.getData().isBlank()) {
                tekst.append('"').append(inhoud.getData().strip()).append('"');
            }
        }
        return tekst.append('>').toString();
    }

    private static TreeMap<String, String> attributen(Element element) {
        var attributen = new TreeMap<String, String>();
        var alle = element.getAttributes();
        for (var i = 0; i < alle.getLength(); i++) {
            var attribuut = (Attr) alle.item(i);
            var naamruimte = String.valueOf(attribuut.getNamespaceURI());
            if (!GEREEDSCHAP.contains(attribuut.getLocalName()) && !GEREEDSCHAP_NAAMRUIMTEN.contains(naamruimte)) {
                attributen.put(naamruimte + '|' + attribuut.getLocalName(), attribuut.getValue());
            }
        }
        return attributen;
    }
}
