package be.werkpad.web;

import be.werkpad.shared.Aanspreekvorm;
import java.text.MessageFormat;
import java.util.Locale;
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

    Aanspreekberichten(MessageSourceProperties instellingen) {
        setBasenames(instellingen.getBasename().toArray(String[]::new));
        setDefaultEncoding(instellingen.getEncoding().name());
        setFallbackToSystemLocale(instellingen.isFallbackToSystemLocale());
    }

    /** The language of a page that speaks in this form. */
    public static Locale taal(Locale taal, Aanspreekvorm vorm) {
        return vorm == Aanspreekvorm.U
                ? new Locale.Builder().setLocale(taal).setVariant(VARIANT).build()
                : taal;
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
