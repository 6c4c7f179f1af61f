package be.werkpad.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;

/** A real SMTP server in this JVM, and our sender pointed at it. */
public final class Mailserver implements AutoCloseable {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    public Mailserver() {
        server.start();
    }

    public MailSender sender() {
        return new MailConfiguration()
                .mailSender(new MailSettings(
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        "",
                        "",
                        "werkpad@dienst.example",
                        MailSettings.Beveiliging.GEEN));
    }

    public List<MimeMessage> ontvangen(String adres) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(adressen(mail)).contains(adres))
                .toList();
    }

    private static jakarta.mail.Address[] adressen(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** What a person reads. */
    public static String tekst(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (java.io.IOException | jakarta.mail.MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Nobody listens from here on. */
    @Override
    public void close() {
        server.stop();
    }
}
