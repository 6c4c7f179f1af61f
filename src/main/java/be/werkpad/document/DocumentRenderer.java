package be.werkpad.document;

import be.werkpad.document.pdf.PdfRenderer;
import be.werkpad.document.sjabloon.Antwoorden;
import be.werkpad.document.sjabloon.Sjabloonhulp;
import be.werkpad.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes a document from its data: first HTML, then a PDF that shows the same. Thread-safe. */
@Component
public class DocumentRenderer {
    private static final String TEMPLATES = "templates/";
    private final ITemplateEngine templates = templateEngine();
    private final String stijl = read("document/pdf/stijl.css");
    private final String sjabloonversie = versionOfTemplates();
    private final PdfRenderer pdfRenderer;

    public DocumentRenderer(PdfRenderer pdfRenderer) {
        this.pdfRenderer = pdfRenderer;
    }

    /** Which text the templates have, so that a document tells what it was made with. */
    public String sjabloonversie() {
        return sjabloonversie;
    }

    public byte[] pdf(Documentsjabloon sjabloon, Documentgegevens gegevens) {
        return pdfRenderer.render(html(sjabloon, gegevens));
    }

    public String html(Documentsjabloon sjabloon, Documentgegevens gegevens) {
        var formulieren = gegevens.formulieren();
        List<String> getoond = new ArrayList<>(sjabloon.formulieren());
        formulieren.extra().stream().sorted().forEach(getoond::add);
        var context = new Context(Locale.forLanguageTag("nl-BE"));
        context.setVariable("d", gegevens);
        context.setVariable("a", new Antwoorden(formulieren.antwoorden(), getoond, formulieren.labels()));
        context.setVariable("hulp", new Sjabloonhulp(gegevens));
        context.setVariable("titel", sjabloon.titel());
        context.setVariable("inleiding", sjabloon.inleiding());
        context.setVariable("stijl", stijl);
        return templates.process(sjabloon.template(), context);
    }

    /** The page that tells who signed; it follows the pages of the document. */
    byte[] pdf(Tekenblad blad) {
        var context = new Context(Locale.forLanguageTag("nl-BE"));
        context.setVariable("blad", blad);
        context.setVariable("stijl", stijl);
        return pdfRenderer.render(templates.process("document/pdf/tekenblad", context));
    }

    /** Its own engine: the one of the pages decorates with layouts, and documents must not depend on that. */
    private static ITemplateEngine templateEngine() {
        var resolver = new ClassLoaderTemplateResolver(DocumentRenderer.class.getClassLoader());
        resolver.setPrefix(TEMPLATES);
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String versionOfTemplates() {
        try {
            var all = new ByteArrayOutputStream();
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:templates/document/pdf/*.*");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (var file : files) {
                all.write(file.getContentAsByteArray());
            }
            return Sha256.van(all.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (var file = DocumentRenderer.class.getResourceAsStream("/" + TEMPLATES + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
