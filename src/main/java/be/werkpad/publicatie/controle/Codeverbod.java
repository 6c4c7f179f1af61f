package be.werkpad.publicatie.controle;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A model brings no code: whoever may publish may not run anything of their own on the server. */
final class Codeverbod implements Modelregel {
    private static final Set<String> ELEMENTEN = Set.of(
            "script",
            "scriptTask",
            "executionListener",
            "taskListener",
            "connector",
            "validation",
            "errorEventDefinition");
    private static final Set<String> ATTRIBUTEN =
            Set.of("class", "expression", "type", "topic", "scriptFormat", "resource", "decisionRef", "caseRef");

    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        var elementen = model.xml().getElementsByTagName("*");
        for (var i = 0; i < elementen.getLength(); i++) {
            var element = (Element) elementen.item(i);
            if (isVerboden(element)) {
                meld(model, element, bevindingen, soort(element.getLocalName()));
            }
            attributen(model, element, bevindingen);
        }
    }

    private static void attributen(Procesmodel model, Element element, Bevindingen bevindingen) {
        var attributen = element.getAttributes();
        for (var i = 0; i < attributen.getLength(); i++) {
            var attribuut = (Attr) attributen.item(i);
            if (isVerboden(element, attribuut)) {
                meld(model, element, bevindingen, "'" + attribuut.getLocalName() + "'");
            }
        }
    }

    private static boolean isVerboden(Element element) {
        var isEigenFoutafhandeling = element.getLocalName().equals("errorEventDefinition")
                && !Procesmodel.CAMUNDA.equals(element.getNamespaceURI());
        return ELEMENTEN.contains(element.getLocalName()) && !isEigenFoutafhandeling;
    }

    /** Of the engine's own attributes those that run or reach something; of BPMN the language of an expression. */
    private static boolean isVerboden(Element element, Attr attribuut) {
        var naam = attribuut.getLocalName();
        if (!Procesmodel.CAMUNDA.equals(attribuut.getNamespaceURI())) {
            return naam.equals("scriptFormat") || naam.equals("language");
        }
        return ATTRIBUTEN.contains(naam)
                || naam.endsWith("Class")
                || naam.endsWith("DelegateExpression")
                || naam.equals("delegateExpression") && !element.getLocalName().equals("serviceTask");
    }

    private static void meld(Procesmodel model, Element element, Bevindingen bevindingen, String wat) {
        bevindingen.fout(
                model.elementVan(element),
                "model.code",
                "%s mag niet: een tekening bevat geen eigen code. Gebruik een stap van Werkpad.".formatted(wat));
    }

    private static String soort(String element) {
        return switch (element) {
            case "script", "scriptTask" -> "een script";
            case "executionListener", "taskListener" -> "een listener";
            case "connector" -> "een connector";
            default -> "'" + element + "'";
        };
    }
}
