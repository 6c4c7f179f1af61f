package be.werkpad.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Through a mail server. */
class SmtpMailSender implements MailSender {
    private final JavaMailSenderImpl client;
    private final String afzender;

    SmtpMailSender(JavaMailSenderImpl client, String afzender) {
        this.client = client;
        this.afzender = afzender;
    }

    @Override
    public boolean kanVersturen() {
        return true;
    }

    @Override
    public void verstuur(Mailbericht bericht) {
        try {
            client.send(mime(bericht));
        } catch (MessagingException | MailException probleem) {
            throw new MailMisluktException(probleem);
        }
    }

    private MimeMessage mime(Mailbericht bericht) throws MessagingException {
        var domein = afzender.substring(afzender.indexOf('@') + 1);
        var mail = new MetVastKenmerk(client.getSession(), "<%s@%s>".formatted(bericht.kenmerk(), domein));
        mail.setFrom(new InternetAddress(afzender));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(bericht.aan(), true));
        mail.setSubject(bericht.onderwerp(), StandardCharsets.UTF_8.name());
        mail.setText(bericht.tekst(), StandardCharsets.UTF_8.name());
        // no answers from "out of office" robots (RFC 3834)
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** Keeps its Message-ID, which the library otherwise makes up anew for every attempt. */
    private static final class MetVastKenmerk extends MimeMessage {
        private final String kenmerk;

        MetVastKenmerk(Session session, String kenmerk) {
            super(session);
            this.kenmerk = kenmerk;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", kenmerk);
        }
    }
}
