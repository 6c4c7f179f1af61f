package be.werkpad.web;

import be.werkpad.shared.Aanspreekvorm;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the pages; for a client who is called "u" they speak in that way (F.9). */
public class Aanspreekberichten extends ResourceBundleMessageSource {
    private static final String VARIANT = "UVORM";
    private static final Locale VLAANDEREN = Locale.forLanguageTag("nl-BE");
    private static final String GEKOZEN = Aanspreekberichten.class.getName();

    Aanspreekberichten(MessageSourceProperties instellingen) {
        setBasenames(instellingen.getBasename().toArray(String[]::new));
        setDefaultEncoding(instellingen.getEncoding().name());
        setFallbackToSystemLocale(instellingen.isFallbackToSystemLocale());
    }

    /** Lets the page that answers this request speak in a form. */
    public static Locale spreek(HttpServletRequest request, Aanspreekvorm vorm) {
        var taal = vorm == Aanspreekvorm.U
                ? new Locale.Builder().setLocale(VLAANDEREN).setVariant(VARIANT).build()
                : VLAANDEREN;
        request.setAttribute(GEKOZEN, taal);
        return taal;
    }

    /** The language of the answer to this request; empty while nobody chose. */
    public static Optional<Locale> taal(HttpServletRequest request) {
        return Optional.ofNullable((Locale) request.getAttribute(GEKOZEN));
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        var tekst = super.resolveCodeWithoutArguments(code, locale);
        return tekst == null ? null : vorm(locale).van(tekst);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var tekst = super.resolveCode(code, locale);
        return tekst == null || vorm(locale) == Aanspreekvorm.JE
                ? tekst
                : new MessageFormat(vorm(locale).van(tekst.toPattern()), locale);
    }

    private static Aanspreekvorm vorm(Locale locale) {
        return locale.getVariant().equals(VARIANT) ? Aanspreekvorm.U : Aanspreekvorm.JE;
    }

    /** In the place of the texts that the framework would make, with the same settings. */
    @Configuration(proxyBeanMethods = false)
    static class Berichtenconfiguratie {
        @Bean
        @ConfigurationProperties("spring.messages")
        MessageSourceProperties berichtinstellingen() {
            return new MessageSourceProperties();
        }

        @Bean
        MessageSource messageSource(MessageSourceProperties instellingen) {
            return new Aanspreekberichten(instellingen);
        }
    }
}
