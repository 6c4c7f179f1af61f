package be.werkpad.sjabloon.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads well-formed HTML with the JDK's own parser, which never fetches anything. */
public final class HtmlParser {
    private HtmlParser() {}

    public static Document parse(String html) {
        try {
            return builder().parse(new InputSource(new StringReader(PdfText.withoutForbiddenCharacters(html))));
        } catch (SAXException | IOException e) {
            throw new PdfRenderException("The HTML is not well-formed: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            // newDefaultInstance: other factories on the class path are slower and differ
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
