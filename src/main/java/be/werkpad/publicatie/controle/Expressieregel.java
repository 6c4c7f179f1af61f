package be.werkpad.publicatie.controle;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every expression, wherever it stands in the file, stays inside the little language of {@link Expressie}. */
final class Expressieregel implements Modelregel {
    /** Text for people, which the engine never evaluates. */
    private static final Set<String> TEKST = Set.of("documentation", "text");

    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        bezoek(model.xml().getDocumentElement(), model, bevindingen);
    }

    private static void bezoek(Element element, Procesmodel model, Bevindingen bevindingen) {
        if (TEKST.contains(element.getLocalName())) {
            return;
        }
        var attributen = element.getAttributes();
        for (var i = 0; i < attributen.getLength(); i++) {
            beoordeel(((Attr) attributen.item(i)).getValue(), element, model, bevindingen);
        }
        var tekst = new StringBuilder();
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element deel) {
                bezoek(deel, model, bevindingen);
            } else if (kind.getNodeType() == Node.TEXT_NODE || kind.getNodeType() == Node.CDATA_SECTION_NODE) {
                tekst.append(kind.getNodeValue());
            }
        }
        beoordeel(tekst.toString(), element, model, bevindingen);
    }

    private static void beoordeel(String waarde, Element element, Procesmodel model, Bevindingen bevindingen) {
        if (!Expressie.staatIn(waarde)) {
            return;
        }
        var plaats = model.elementVan(element);
        Expressie.bezwaar(waarde).ifPresent(bezwaar -> bevindingen.fout(plaats, "expressie.eenvoudig", bezwaar));
        Expressie.termijn(waarde)
                .filter(sleutel -> !model.omgeving().kentTermijn(sleutel))
                .ifPresent(sleutel -> bevindingen.fout(
                        plaats, "termijn.bestaat", "de termijn '%s' bestaat niet in Werkpad.".formatted(sleutel)));
    }
}
