package be.werkpad.publicatie.controle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** From bytes to a model, without ever following what the XML points at. */
final class Modellezer {
    private static final ErrorHandler STIL = new DefaultHandler() {
        @Override
        public void fatalError(SAXParseException fout) throws SAXException {
            throw fout;
        }
    };

    private Modellezer() {}

    static Optional<Procesmodel> lees(Bundel bundel, Omgeving omgeving, Bevindingen bevindingen) {
        var naam = "Bestand '" + bundel.bestand() + "'";
        try {
            var xml = xml(bundel.model());
            if (heeftDubbeleIds(xml, naam, bevindingen)) {
                return Optional.empty();
            }
            var bpmn = Bpmn.readModelFromStream(new ByteArrayInputStream(bundel.model()));
            return Optional.of(new Procesmodel(bundel, bpmn, xml, omgeving));
        } catch (SAXException | IOException kapot) {
            bevindingen.fout("", naam, "bestand.xml", "dit is geen leesbare XML. " + reden(kapot));
        } catch (ModelException kapot) {
            bevindingen.fout("", naam, "bestand.bpmn", "dit is geen geldige BPMN 2.0-tekening. " + reden(kapot));
        }
        return Optional.empty();
    }

    /** A document type declaration is refused: it is the way to outside files. */
    static Document xml(byte[] inhoud) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(STIL);
            return builder.parse(new ByteArrayInputStream(inhoud));
        } catch (ParserConfigurationException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    private static boolean heeftDubbeleIds(Document xml, String naam, Bevindingen bevindingen) {
        var gezien = new HashSet<String>();
        var dubbel = new HashSet<String>();
        var elementen = xml.getElementsByTagName("*");
        for (var i = 0; i < elementen.getLength(); i++) {
            var id = ((Element) elementen.item(i)).getAttribute("id");
            if (!id.isEmpty() && !gezien.add(id)) {
                dubbel.add(id);
            }
        }
        dubbel.forEach(id -> bevindingen.fout(
                id, naam, "bestand.uniekeIds", "het id '%s' komt meer dan een keer voor.".formatted(id)));
        return !dubbel.isEmpty();
    }

    /** The innermost message is the one that names the spot. */
    private static String reden(Throwable fout) {
        var diepste = fout;
        while (diepste.getCause() != null) {
            diepste = diepste.getCause();
        }
        return diepste instanceof SAXParseException plaats && plaats.getLineNumber() > 0
                ? "Regel %d: %s".formatted(plaats.getLineNumber(), plaats.getMessage())
                : String.valueOf(diepste.getMessage());
    }
}
