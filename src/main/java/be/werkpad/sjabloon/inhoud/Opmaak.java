package be.werkpad.sjabloon.inhoud;

import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.sjabloon.Tekenblad;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The one layout that all papers share, for the screen and for the page. */
public final class Opmaak {
    /** Keyword in the file of a paper in easy language. */
    public static final String EENVOUDIGE_TAAL = "eenvoudige taal";

    private static final String SCHERM = """
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <link rel="stylesheet" href="/css/papier.css"/><link rel="stylesheet" href="/css/papier-scherm.css"/>""";

    private final ITemplateEngine motor = motor();
    private final String stijl = Bronbestand.lees("/static/css/papier.css");

    /** For the screen. */
    public String html(Papier papier, Documentgegevens gegevens, Taalniveau niveau) {
        var context = new Context(Locale.forLanguageTag("nl-BE"));
        context.setVariable("p", papier);
        context.setVariable("d", gegevens);
        context.setVariable("adresregel", adresregel(gegevens));
        context.setVariable("datum", Datumtekst.voluit(gegevens.kenmerk().datum()));
        context.setVariable("hulp", new Opmaakhulp(niveau, gegevens.aanspreekvorm()));
        context.setVariable("eenvoudig", niveau == Taalniveau.EENVOUDIG);
        context.setVariable("stijl", SCHERM);
        context.setVariable("taal", niveau == Taalniveau.EENVOUDIG ? EENVOUDIGE_TAAL : "duidelijke taal");
        return motor.process("document/pdf/papier", context);
    }

    /** The same page with its styles inside and without its landmark, which is no part of a PDF; laid out only once. */
    public String voorPapier(String html) {
        return html.replace(SCHERM, "<style>" + stijl + "</style>")
                .replace("<main>", "")
                .replace("</main>", "");
    }

    /** The page with the signatures, for paper only. */
    public String html(Tekenblad blad, boolean eenvoudig) {
        var context = new Context(Locale.forLanguageTag("nl-BE"));
        context.setVariable("eenvoudig", eenvoudig);
        context.setVariable("blad", blad);
        context.setVariable("stijl", stijl);
        return motor.process("document/pdf/tekenblad", context);
    }

    /** The second line of the letterhead. */
    private static String adresregel(Documentgegevens gegevens) {
        var dienst = gegevens.kenmerk().dienst();
        return Stream.of(dienst.adres(), Notatie.telefoon(dienst.telefoon()), dienst.email())
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Its own engine: the one of the pages decorates with layouts, and documents must not depend on that. */
    private static ITemplateEngine motor() {
        var bestanden = new ClassLoaderTemplateResolver(Opmaak.class.getClassLoader());
        bestanden.setPrefix("templates/");
        bestanden.setSuffix(".html");
        bestanden.setCharacterEncoding("UTF-8");
        var motor = new SpringTemplateEngine();
        motor.setTemplateResolver(bestanden);
        motor.setEnableSpringELCompiler(true);
        return motor;
    }
}
