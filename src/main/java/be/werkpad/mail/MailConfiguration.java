package be.werkpad.mail;

import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Chooses how mail leaves. The SMTP client is no bean: a mail server that is down must not make our health DOWN. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    private static final String WACHTTIJD_MS = "10000";

    @Bean
    MailSender mailSender(MailSettings settings) {
        return settings.heeftServer()
                ? new SmtpMailSender(client(settings), settings.afzender())
                : new LoggingMailSender();
    }

    private static JavaMailSenderImpl client(MailSettings settings) {
        var client = new JavaMailSenderImpl();
        client.setHost(settings.host());
        client.setPort(settings.poort());
        client.setDefaultEncoding("UTF-8");
        if (!settings.gebruiker().isBlank()) {
            client.setUsername(settings.gebruiker());
            client.setPassword(settings.wachtwoord());
        }
        client.setJavaMailProperties(eigenschappen(settings));
        return client;
    }

    private static Properties eigenschappen(MailSettings settings) {
        var eigenschappen = new Properties();
        eigenschappen.setProperty("mail.smtp.connectiontimeout", WACHTTIJD_MS);
        eigenschappen.setProperty("mail.smtp.timeout", WACHTTIJD_MS);
        eigenschappen.setProperty("mail.smtp.writetimeout", WACHTTIJD_MS);
        eigenschappen.setProperty(
                "mail.smtp.auth", String.valueOf(!settings.gebruiker().isBlank()));
        if (settings.beveiliging() != MailSettings.Beveiliging.GEEN) {
            var soort = settings.beveiliging() == MailSettings.Beveiliging.TLS ? "ssl" : "starttls";
            eigenschappen.setProperty("mail.smtp." + soort + ".enable", "true");
            eigenschappen.setProperty("mail.smtp.starttls.required", String.valueOf(soort.equals("starttls")));
            eigenschappen.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        }
        return eigenschappen;
    }
}
