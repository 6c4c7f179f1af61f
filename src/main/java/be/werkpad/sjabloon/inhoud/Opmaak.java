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
    private final ITemplateEngine motor = motor();
    private final String stijl = Bronbestand.lees("/static/css/papier.css");

    /** Where a paper is read. */
    public enum Drager {
        SCHERM,
        PAPIER
    }

    public String html(Papier papier, Documentgegevens gegevens, Taalniveau niveau, Drager drager) {
        var context = new Context(Locale.forLanguageTag("nl-BE"));
        context.setVariable("p", papier);
        context.setVariable("d", gegevens);
        context.setVariable("adresregel", adresregel(gegevens));
        context.setVariable("datum", Datumtekst.voluit(gegevens.kenmerk().datum()));
        context.setVariable("hulp", new Opmaakhulp(niveau));
        context.setVariable("eenvoudig", niveau == Taalniveau.EENVOUDIG);
        context.setVariable("stijl", drager == Drager.PAPIER ? stijl : null);
        return motor.process("document/pdf/papier", context);
    }

    /** The page with the signatures, for paper only. */
    public String html(Tekenblad blad) {
        var context = new Context(Locale.forLanguageTag("nl-BE"));
        context.setVariable("blad", blad);
        context.setVariable("stijl", stijl);
        return motor.process("document/pdf/tekenblad", context);
    }

    /** The second line of the letterhead. */
    private static String adresregel(Documentgegevens gegevens) {
        var dienst = gegevens.kenmerk().dienst();
        return Stream.of(dienst.adres(), dienst.telefoon(), dienst.email())
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
        return motor;
    }
}
