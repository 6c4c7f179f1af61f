package be.werkpad.bijlage.inhoud;

import be.werkpad.bijlage.inhoud.OngeschiktException.Reden;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The lists in a Word file: what kind each part is, and what a part refers to (ECMA-376 part 2, Open Packaging). */
final class Wordlijst {
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** Of a document without macros, in capitals or not. */
    private static final List<Pattern> SOORTEN = patronen(
            "application/xml|text/xml|application/inkml\\+xml|image/[a-z0-9.+-]+|font/[a-z]+",
            "application/x-font(-ttf|-otf|data)|application/vnd\\.openxmlformats-officedocument\\.obfuscatedfont",
            "application/vnd\\.openxmlformats-package\\.(relationships|core-properties)\\+xml",
            "application/vnd\\.openxmlformats-package\\.digital-signature-(origin|(xmlsignature|certificate)(\\+xml)?)",
            "application/vnd\\.openxmlformats-officedocument\\.wordprocessingml\\."
                    + "((document\\.(main|glossary)|styles|settings|websettings|fonttable|numbering|footnotes|endnotes"
                    + "|header|footer|comments(extended|ids|extensible)?|people)\\+xml|printersettings)",
            "application/vnd\\.openxmlformats-officedocument\\."
                    + "(theme|themeoverride|(extended|custom|customxml)-?properties|bibliography)\\+xml",
            "application/vnd\\.openxmlformats-officedocument\\.drawingml\\.(chart|chartshapes|diagram[a-z]+)\\+xml",
            "application/vnd\\.ms-word\\.styleswitheffects\\+xml",
            "application/vnd\\.ms-office\\.(drawingml\\.diagramdrawing|chartex|chartstyle|chartcolorstyle"
                    + "|documenttasks|classificationlabels)\\+xml");

    /** Brings in another file, a program or a button. */
    private static final Set<String> ACTIEF = Set.of(
            "afchunk",
            "oleobject",
            "package",
            "control",
            "activexcontrolbinary",
            "vbaproject",
            "wordvbadata",
            "attachedtoolbars",
            "keymapcustomizations",
            "webextension",
            "webextensiontaskpanes",
            "subdocument",
            "frame",
            "mailmergesource",
            "mailmergeheadersource");

    private static final String KOPPELING = "hyperlink";
    private static final String SJABLOON = "attachedtemplate";
    /** Word notes where the template of the writer was; nobody else can put something there. */
    private static final Pattern EIGEN_SCHIJF = Pattern.compile("(?i)file:///[a-z]:[\\\\/].*");

    private static final Pattern BUITEN = Pattern.compile("(?s)\\s*(//|\\\\\\\\|[a-zA-Z][a-zA-Z0-9+.-]*:).*");

    private Wordlijst() {}

    /** @throws OngeschiktException when one of the kinds is not of a document without macros */
    static boolean isDocument(InputStream inhoudslijst) throws IOException, OngeschiktException {
        var soorten = elementen(inhoudslijst).stream()
                .map(Element::inhoudssoort)
                .filter(soort -> !soort.isEmpty())
                .toList();
        if (!soorten.stream().allMatch(soort -> SOORTEN.stream()
                .anyMatch(patroon -> patroon.matcher(soort).matches()))) {
            throw new OngeschiktException(Reden.SOORT);
        }
        return soorten.contains(DOCUMENT);
    }

    static void eisVeiligeVerwijzingen(InputStream verwijzingen) throws IOException, OngeschiktException {
        if (!elementen(verwijzingen).stream().allMatch(Wordlijst::isVeilig)) {
            throw new OngeschiktException(Reden.ACTIEF);
        }
    }

    private static boolean isVeilig(Element verwijzing) {
        if (verwijzing.waar().strip().equalsIgnoreCase("External")) {
            return verwijzing.soort().equals(KOPPELING)
                    || verwijzing.soort().equals(SJABLOON)
                            && EIGEN_SCHIJF.matcher(verwijzing.doel()).matches();
        }
        return !ACTIEF.contains(verwijzing.soort())
                && !BUITEN.matcher(verwijzing.doel()).matches();
    }

    /** @param soort last word of its type, which is the same in the two editions of the standard */
    private record Element(String inhoudssoort, String soort, String doel, String waar) {
        static Element van(Attributes attributen) {
            var type = kleine(attributen.getValue("Type")).strip();
            return new Element(
                    kleine(attributen.getValue("ContentType"))
                            .replaceFirst(";.*", "")
                            .strip(),
                    type.substring(type.lastIndexOf('/') + 1),
                    Objects.requireNonNullElse(attributen.getValue("Target"), ""),
                    Objects.requireNonNullElse(attributen.getValue("TargetMode"), ""));
        }

        private static String kleine(String waarde) {
            return Objects.requireNonNullElse(waarde, "").toLowerCase(Locale.ROOT);
        }
    }

    private static List<Element> elementen(InputStream xml) throws IOException, OngeschiktException {
        var elementen = new ArrayList<Element>();
        try {
            var fabriek = SAXParserFactory.newDefaultInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabriek.newSAXParser().parse(xml, new DefaultHandler() {
                @Override
                public void startElement(String uri, String naam, String volledig, Attributes attributen) {
                    elementen.add(Element.van(attributen));
                }
            });
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (SAXException geenXml) {
            throw new OngeschiktException(Reden.BESCHADIGD);
        }
        return elementen;
    }

    private static List<Pattern> patronen(String... patronen) {
        return List.of(patronen).stream().map(Pattern::compile).toList();
    }
}
