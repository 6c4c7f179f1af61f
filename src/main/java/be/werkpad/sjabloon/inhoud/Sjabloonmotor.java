package be.werkpad.sjabloon.inhoud;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * Fills the named facts into a text. The text was checked before: it holds no expression but a single name, so nothing
 * outside the given facts can be reached.
 */
public final class Sjabloonmotor {
    private static final Locale VLAANDEREN = Locale.forLanguageTag("nl-BE");
    private final ITemplateEngine motor = motor();

    public String vul(String tekst, Map<String, Object> waarden) {
        return motor.process(tekst, new Context(VLAANDEREN, waarden));
    }

    private static ITemplateEngine motor() {
        var teksten = new StringTemplateResolver();
        teksten.setTemplateMode(TemplateMode.HTML);
        teksten.setCacheable(true);
        var motor = new SpringTemplateEngine();
        motor.setTemplateResolver(teksten);
        return motor;
    }
}
