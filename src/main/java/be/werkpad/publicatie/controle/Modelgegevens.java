package be.werkpad.publicatie.controle;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What must be known of a model before it is checked.
 *
 * @param formulieren ids of the forms that its tasks refer to
 */
public record Modelgegevens(String procesId, String procesnaam, Set<String> formulieren) {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Empty when there is no process to be read in it; the check then tells why. */
    public static Optional<Modelgegevens> van(byte[] model) {
        try {
            return van(Modellezer.xml(model));
        } catch (SAXException | IOException onleesbaar) {
            return Optional.empty();
        }
    }

    private static Optional<Modelgegevens> van(Document xml) {
        var formulieren = new LinkedHashSet<String>();
        elementen(xml, "*")
                .map(element -> element.getAttributeNS(Procesmodel.CAMUNDA, "formRef"))
                .filter(formulier -> !formulier.isBlank())
                .forEach(formulieren::add);
        return elementen(xml, "process")
                .filter(proces -> proces.getAttribute("isExecutable").equals("true"))
                .findFirst()
                .map(proces -> new Modelgegevens(proces.getAttribute("id"), proces.getAttribute("name"), formulieren));
    }

    private static Stream<Element> elementen(Document xml, String naam) {
        var gevonden = xml.getElementsByTagNameNS(BPMN, naam);
        return IntStream.range(0, gevonden.getLength()).mapToObj(i -> (Element) gevonden.item(i));
    }
}
